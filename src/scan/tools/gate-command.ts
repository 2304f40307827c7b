import { optionTable, optionValues, parseArguments } from './arguments.ts'
import { type ToolReader, wordText } from './tool.ts'

const OPTIONS = optionTable(
  'repository tag tags policy mode existing verify format aws-region region registry-id event revision',
)

/** `immutable-tag tag`, the check that the action makes. */
export const readGate: ToolReader = ({ line, words }) => {
  const args = parseArguments(words, OPTIONS)
  if (wordText(args.operands[0]) !== 'tag') return []
  const repositories = optionValues(args, 'repository')
  return (repositories.length > 0 ? repositories : [null]).map((repository) => ({
    kind: 'gate',
    id: null,
    repository,
    span: line.span,
  }))
}
