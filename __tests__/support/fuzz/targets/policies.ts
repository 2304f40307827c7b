import { CodedError } from '../../../../src/domain/errors.ts'
import { type Policy, findException, judgeByPolicy } from '../../../../src/domain/policy/policy.ts'
import { parsePolicy } from '../../../../src/domain/policy/policy-file.ts'
import { HOSTILE, spoiled, withLinesMoved } from '../mutate.ts'
import type { Random } from '../random.ts'
import { refused, taken, type Target } from '../target.ts'

const PATH = 'policy.yml'

const SEEDS = [
  'tags:\n  deny: ["rc-*", "dev-?"]\n  allow:\n    - "base-*-[0-9]*"\n  moving: ["buildcache-*", "cache"]\n',
  'releases:\n  prefix: "api-v"\n',
  'releases:\n  prefix: ["api/v", "@scope/pkg@"]\n  calendar: YYYY.0M.MICRO\n',
  'exceptions:\n  - tag: latest\n    repository: team/legacy\n    owner: "@octo-org/payments"\n    reason: "App Runner follows one tag"\n    expires: 2027-03-31\n',
  "exceptions:\n- tag: 'edge-*'\n  repository: '*'\n  owner: me\n  reason: |\n    a\n    b\n  expires: '2026-11-23'\n",
  'summary:\n  account-ids: short\nexisting:\n  require-revision: false\n',
  '# yaml-language-server: $schema=./policy.schema.json\n{"tags": {"deny": ["latest"]}}\n',
  '---\ntags: {deny: [a, b], allow: []}\n...\n',
]

const TOKENS = [
  [
    '&a ',
    '*a',
    '<<: *a',
    '!!binary ',
    '!x ',
    '? ',
    '- ',
    ': ',
    '|\n',
    '>-\n  ',
    '---\n',
    '...\n',
    '%YAML 9\n',
    '{',
    '[',
  ],
  [
    'tags:',
    'deny:',
    'allow',
    'exceptions',
    'tag: ',
    'owner: ',
    'expires: 2027-02-30',
    '1.10',
    '0x1',
    '~',
    'true',
    'yes',
  ],
  ['"[a-z]*"', '"[z-a]"', '"[]"', '"[!a]"', '"**"', '"*a*b*c*d*"', '"[[:alpha:]]"', '""', '"(a+)+"', '\t', '  ', '# x'],
  ['__proto__: ', '"__proto__": {polluted: 1}', 'constructor:\n  prototype:\n    polluted: 1\n', 'toString: x'],
].flat()

function document(random: Random): string {
  const text = random.several(2, () => random.pick(SEEDS)).reduce((whole, one) => whole + one, random.pick(SEEDS))
  if (random.oneIn(3)) return text
  const moved = random.oneIn(2) ? withLinesMoved(random, text, random.pick(SEEDS)) : text
  return random.oneIn(4) ? moved : spoiled(random, moved, random.oneIn(3) ? HOSTILE : TOKENS)
}

/** What a tag can be held against. */
const TAGS = ['latest', 'rc-1', 'base-x-9', 'edge-', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!', '', '\n']

export const policies: Target = {
  name: 'policy files',
  cases: 30_000,
  far: 20,
  make: (random) => [document(random)],
  check: ([text = '']) => {
    const policy = read(text)
    if (policy instanceof CodedError) return refused(wrongPlaces(policy, text))
    return taken([
      ...TAGS.flatMap((tag) => [verdictOf(policy, tag)]),
      JSON.stringify(policy) !== JSON.stringify(read(text)) && 'it says something else the second time',
      !Array.isArray(policy.moving) && 'no list of what moves',
      Object.hasOwn(policy, 'polluted') && 'a stranger put a member in',
    ])
  },
}

function read(text: string): Policy | CodedError {
  try {
    return parsePolicy(text, PATH)
  } catch (error) {
    if (error instanceof CodedError && error.code === 'POLICY_INVALID') return error
    throw error
  }
}

/** Every fault stands in the text, and has words; none of them breaks the line that tells of it. */
function wrongPlaces({ message }: CodedError, text: string): string[] {
  const lines = text.split(/\r\n|\n|\r/)
  const [, ...told] = message.split('\n')
  const wrong = told.filter((line) => {
    const [, row = '', column = '', words = ''] = /^ {2}policy\.yml:(\d+):(\d+) (.+)$/.exec(line) ?? []
    if (/^ {2}and \d+ more\.$/.test(line)) return false
    return words === '' || Number(row) > lines.length || Number(column) > (text.length || 1) + 1 || Number(column) < 1
  })
  return wrong.map((line) => `a fault outside of the text: ${line}`)
}

function verdictOf(policy: Policy, tag: string): string | false {
  const said = judgeByPolicy(policy, tag)
  const denied = policy.deny.some((pattern) => pattern.matches(tag))
  const excused = findException(policy, tag, 'team/legacy', '2026-11-23')
  if (denied !== (said?.verdict === 'mutable')) return `${tag} is denied, and passes`
  return excused !== null && !excused.exception.tag.matches(tag) && `an exception for another tag excuses ${tag}`
}
