import { expect, it } from '@jest/globals'
import { applyEdits } from '../../../../src/domain/finding/edits.ts'

const path = 'deploy.sh'
const PIN = { path, start: 4, end: 10, text: '1.2.3' }
const DROP = { path, start: 0, end: 4, text: '' }
const ADD = { path, start: 10, end: 10, text: '!' }

it.each([
  ['none', [], undefined, undefined, 'app:latest and more'],
  ['one', [PIN], undefined, undefined, 'app:1.2.3 and more'],
  ['several', [DROP, PIN, ADD], undefined, undefined, '1.2.3! and more'],
  ['none in a stretch', [], 4, 10, 'latest'],
  ['one in a stretch', [PIN], 2, 14, 'p:1.2.3 and'],
])('%s', (_, edits, from, to, text) => {
  expect(applyEdits('app:latest and more', edits, from, to)).toBe(text)
})
