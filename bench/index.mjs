// Everything that is measured, in one table of Markdown. `node bench/index.mjs [--quick] [start|scan|audit|size…]`
// A ratio is of the medians' rounds, not of the medians: what is compared took turns. `--quick` is for a look, not for a record.
import { PARTS } from './parts.mjs'

const named = process.argv.slice(2).filter((word) => word !== '--quick')
const quick = process.argv.includes('--quick')
const unknown = named.filter((name) => !PARTS.some((part) => part.name === name))
if (unknown.length > 0) {
  console.error(`There is no part ${unknown.join(', ')}. Parts: ${PARTS.map(({ name }) => name).join(', ')}.`)
  process.exitCode = 2
} else {
  console.log('| What | Ours | Against | Ratio | Must / aim | Peak memory | Again |')
  console.log('| --- | --- | --- | --- | --- | --- | --- |')
  for (const part of PARTS.filter(({ name }) => named.length === 0 || named.includes(name)))
    for (const row of await part.measure(quick)) console.log(line(row, part.name))
}

function line({ name, ours, against, ratio, budget, memory }, part) {
  const peak = memory === null ? '' : `${(memory / 1e6).toFixed(0)} MB`
  return `| ${[name, ours, against, ratio, budget, peak, `\`node bench/index.mjs ${part}\``].join(' | ')} |`
}
