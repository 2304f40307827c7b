import { runProof } from '../actions/index.js'

await runProof(process.env)
