import { expect, it } from '@jest/globals'
import { readScript, scriptLines } from '../../../support/shell-reading.ts'

it.each([
  ['<('.repeat(501), 'it holds more than 500 process substitutions, and was not read'],
  ['<<a '.repeat(5001), 'it holds more than 5000 heredocs, and was not read'],
])('is told where there is more than anybody writes (%#)', (text, detail) => {
  const { facts, faults } = readScript(`docker push app:latest\ncat ${text}`)
  expect([facts, faults.map((fault) => fault.detail)]).toEqual([[], [detail]])
})

it('reads on where there is as much as anybody writes', () => {
  expect(scriptLines(`${'diff <(a) <(b)\n'.repeat(250)}docker push app:latest`)).toEqual([
    '251 push docker push: app:latest',
  ])
})

it('does not follow into folders without end', () => {
  expect(readScript(`${'cd a\n'.repeat(100)}./push.sh`).facts).toMatchObject([{ kind: 'call' }])
  expect(readScript(`${'cd a\n'.repeat(1000)}./push.sh`).facts).toEqual([])
})
