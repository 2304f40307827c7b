// What the stand-ins stand in for, as one bundle of its own.
export { getExecOutput } from '@actions/exec'
export { HttpClient } from '@actions/http-client'
export { fetch } from 'undici'
