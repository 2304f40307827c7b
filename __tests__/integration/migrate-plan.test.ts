import { describe, expect, it } from '@jest/globals'
import {
  expectedOf,
  migrationNames,
  planAnew,
  planOf,
  readingNotes,
  told,
  treeFiles,
} from '../support/migration-fixtures.ts'

/** Each is labelled by hand, as a careful platform engineer would tell what is to be done. */
describe.each(migrationNames())('%s', (name) => {
  const files = treeFiles(name)
  const expected = expectedOf(name)

  it('is planned as somebody would who knows it', async () => {
    expect(told(await planOf(name, files), files, expected)).toEqual(expected)
  })

  it('is read as before, and has nothing left to edit, once it is edited', async () => {
    const { edited, plan, readiness } = await planAnew(name, files)

    expect(readingNotes(edited)).toEqual(readingNotes(files))
    expect(plan.edits).toEqual([])
    expect(readiness).toMatchObject(
      Object.fromEntries(
        Object.entries(expected.repositories).flatMap(([uri, { after }]) =>
          after === undefined ? [] : [[uri, after]],
        ),
      ),
    )
  })
})
