import { runGate } from '../actions/index.js'

await runGate(process.env)
