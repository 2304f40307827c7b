// Start to verdict of the built action, as ratios to what a user would run instead. `node bench/start.mjs [rounds]`
// The commands take turns within a round and are compared round by round.
import { spawnSync } from 'node:child_process'
import { isStarted, median, peakMemory, ratio, takeTurns, version } from './measuring.mjs'
import { openScene } from './scene.mjs'

/** Names a row, the two commands that it compares, and what the ratio may and should be at most. */
const COMPARED = [
  ['Full check, to `node -e 0`', 'full', 'nothing', '5.0 / 4.3'],
  ['Full check, to one hand-signed request', 'full', 'floor', ''],
  ['Full check, to `aws ecr describe-repositories`', 'full', 'aws', '0.30 / 0.25'],
  ['Refusing `latest`, to `node -e 0`', 'refusing', 'nothing', '2.5 / 2.2'],
  ['Post step, to `node -e 0`', 'post', 'nothing', ''],
]

export const startRows = COMPARED.map(([name]) => name)

export async function measureStart({ rounds }) {
  const { times, commands, peaks } = await measure(rounds)
  const timesOf = (name) => times.get(commands[name].name)
  return COMPARED.map(([name, ours, theirs, budget]) => {
    const row = { name, ours: `${median(timesOf(ours)).toFixed(0)} ms`, budget, memory: peaks.get(ours) }
    if (!timesOf(theirs)) return { ...row, against: 'not on the PATH', ratio: '' }
    const against = `${median(timesOf(theirs)).toFixed(0)} ms${theirs === 'aws' ? `, ${awsVersion()}` : ''}`
    return { ...row, against, ratio: ratio(timesOf(ours), timesOf(theirs)).toFixed(2) }
  })
}

async function measure(rounds) {
  const { commands, close } = await openScene()
  try {
    const { nothing, floor, full, refusing, post, aws } = commands
    const all = [nothing, floor, full, refusing, post, ...(awsVersion() === null ? [] : [aws])]
    const times = takeTurns(all, rounds)
    const peaks = new Map()
    for (const name of ['full', 'refusing', 'post']) peaks.set(name, await peakMemory(commands[name]))
    return { times, commands, peaks }
  } finally {
    close()
  }
}

/** `aws-cli/1.45.11`; null where there is none. */
function awsVersion() {
  const { status, stdout } = spawnSync('aws', ['--version'], { encoding: 'utf8' })
  return status === 0 ? stdout.split(' ')[0] : null
}

if (isStarted(import.meta.url)) {
  const rounds = Number(process.argv[2] ?? 41)
  const { times, commands } = await measure(rounds)
  const names = [...times.keys()]
  console.log(`Medians of ${rounds} rounds, node ${version(commands.nothing.argv[0])}`)
  if (!times.has(commands.aws.name)) console.log(`Skipped: ${commands.aws.name}: aws is not on the PATH.`)
  console.log(['', 'ms', ...names.map((name) => `to ${name.split(':')[0]}`)].join(' | '))
  for (const name of names) {
    const ratios = names.map((other) => ratio(times.get(name), times.get(other)).toFixed(2))
    console.log([name, median(times.get(name)).toFixed(0), ...ratios].join(' | '))
  }
}
