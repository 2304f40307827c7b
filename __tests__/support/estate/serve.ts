import { estateOf, type EstateOptions } from './estate.ts'
import { type EstateFaults, startEstate } from './services.ts'

/** Serves an estate from a process of its own: tells its parent where, and the counts of its calls as often as it is sent a message. */
const { throttleShare = 0, denied = [], ...options } = JSON.parse(process.argv[2] ?? '') as EstateOptions & EstateFaults
const served = await startEstate(estateOf(options), { throttleShare, denied, seed: options.seed })
process.on('message', () => process.send?.(served.counts()))
process.on('disconnect', () => process.exit())
process.send?.(served.env)
