import { runVerify } from '../actions/index.js'

await runVerify(process.env)
