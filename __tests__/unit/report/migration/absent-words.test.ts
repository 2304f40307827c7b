import { expect, it } from '@jest/globals'
import { absentWords } from '../../../../src/report/migration/absent-words.ts'

const REST =
  'it is mistyped, belongs to another account or region, or is yet to be made. Name the right one here (or with --account and --region, where only a run tells them), or make it with immutable tags. Then plan again.'

const registries = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ account: '123456789012', region: `eu-west-${index + 1}` }))

it.each([
  [registries(1), '123456789012 in eu-west-1 has'],
  [[{ account: null, region: 'eu-west-1' }], 'eu-west-1 has'],
  [registries(2), '123456789012 in eu-west-1 and 123456789012 in eu-west-2 have'],
  [registries(3), '123456789012 in eu-west-1, 123456789012 in eu-west-2 and 123456789012 in eu-west-3 have'],
  [registries(5), '123456789012 in eu-west-1, 123456789012 in eu-west-2, 123456789012 in eu-west-3 and 2 more have'],
])('names the registries that were asked: %#', (asked, words) => {
  expect(absentWords({ name: 'team/app', registries: asked, places: [] })).toBe(
    `${words} no repository \`team/app\`: ${REST}`,
  )
})

it('clips a long name', () => {
  expect(absentWords({ name: 'a'.repeat(200), registries: registries(1), places: [] })).toContain(
    ` no repository \`${'a'.repeat(80)}…\`: `,
  )
})
