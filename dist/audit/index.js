import { runAudit } from '../actions/index.js'

await runAudit(process.env)
