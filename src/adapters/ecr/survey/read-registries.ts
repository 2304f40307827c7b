import type { RegistryRecord } from '../../../domain/audit/repository-record.ts'
import type { Survey, SurveyPlace, SurveyRequest } from '../../../ports.ts'
import { accessTo } from './access.ts'
import { eachOf } from './each-of.ts'
import type { SurveyOptions } from './options.ts'
import { readRegistry, type RegistryReading } from './read-registry.ts'
import { openSession } from './session.ts'

/** What is held in memory grows with the registries read at once. */
const REGISTRIES_AT_ONCE = 8

type Visit = Parameters<Survey['read']>[1]

export async function readRegistries(
  request: SurveyRequest,
  visit: Visit,
  options: SurveyOptions,
): Promise<readonly RegistryRecord[]> {
  const { places } = request
  const session = openSession(options)
  const records = new Map<number, RegistryRecord>()
  const progress = { registries: places.length, registriesDone: 0, repositories: 0, repositoriesDone: 0 }
  const advance = (by: Partial<typeof progress>): void => {
    progress.registriesDone += by.registriesDone ?? 0
    progress.repositories += by.repositories ?? 0
    progress.repositoriesDone += by.repositoriesDone ?? 0
    request.progress({ ...progress })
  }
  const reading: RegistryReading = {
    request,
    session,
    expect: (repositories) => advance({ repositories }),
    tell: (record, cacheRules) => {
      visit(record, cacheRules)
      advance({ repositoriesDone: 1 })
    },
  }
  try {
    await eachOf(places, REGISTRIES_AT_ONCE, async (place, index) => {
      records.set(index, await readOne(place, reading))
      advance({ registriesDone: 1 })
    })
    options.log(`calls: ${session.tally.told() || 'none'}`)
    return places.flatMap((_, index) => records.get(index) ?? [])
  } finally {
    session.close()
  }
}

async function readOne(place: SurveyPlace, reading: RegistryReading): Promise<RegistryRecord> {
  const access = await accessTo(place, reading.session)
  try {
    return await readRegistry(place, access, reading)
  } finally {
    access.close()
  }
}
