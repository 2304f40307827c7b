import { runScan } from '../actions/index.js'

await runScan(process.env)
