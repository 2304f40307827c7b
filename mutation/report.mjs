/** One survivor a line, as an editor can jump to it. */
export function survivorLine({ at, mutator, original, replacement, status, tests }) {
  return `${at}  ${mutator}  \`${original}\` → \`${replacement}\`  (${whoComes(status, tests)})`
}

function whoComes(status, tests) {
  if (status === 'NoCoverage') return 'no test comes here'
  if (status !== 'Survived') return `it was not tried: ${status}`
  return tests === 0 ? 'it runs as the module loads' : `${tests} tests come here`
}

export function staleLine({ file, line, original, replacement }) {
  return `${file}: \`${original}\` → \`${replacement}\` in \`${line}\``
}

export function scoreLine({ file = 'All', killed, of, score }) {
  return `${score.toFixed(1).padStart(5)} %  ${`${killed} of ${of}`.padStart(12)}  ${file}`
}

/** What the score alone does not say. */
export function countLine({ of, endless, explained }) {
  if (of + explained === 0) return 'Nothing was mutated.'
  return `${endless} of those noticed ran without end. ${explained} more do what the original does, as mutation/equivalent explains.`
}

/** For the summary of a step. */
export function markdown({ survivors, stale, files, total }) {
  return [
    `## Mutation score: ${total.score.toFixed(1)} %`,
    '',
    `${total.killed} of ${total.of} mutants were noticed. ${survivors.length} survived without an explanation.`,
    countLine(total),
    ...(stale.length === 0 ? [] : ['', '### Explained, and no longer there', '', ...fenced(stale.map(staleLine))]),
    ...(survivors.length === 0 ? [] : ['', '### Survivors', '', ...fenced(survivors.map(survivorLine))]),
    '',
    '### By file',
    '',
    ...fenced(files.map(scoreLine)),
    '',
  ].join('\n')
}

const fenced = (lines) => ['~~~text', ...lines, '~~~']
