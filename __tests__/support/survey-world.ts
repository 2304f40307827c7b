import { createSurvey } from '../../src/adapters/ecr/survey/survey.ts'
import type { Reading } from '../../src/domain/audit/reading.ts'
import type { RegistryRecord, RepositoryRecord } from '../../src/domain/audit/repository-record.ts'
import type { Emulator } from '../../src/emulator/index.ts'
import type { ListedRepository, SurveyPlace, SurveyProgress, SurveyRequest } from '../../src/ports.ts'
import { ACCOUNT, REGION } from './ecr-questions.ts'

type Options = Parameters<typeof createSurvey>[0]

export interface Surveyed {
  readonly registries: readonly RegistryRecord[]
  /** By name, which are sorted. */
  readonly repositories: ReadonlyMap<string, RepositoryRecord>
  readonly cacheRules: readonly RegistryRecord['cacheRules'][]
  readonly progress: readonly SurveyProgress[]
  readonly log: readonly string[]
}

export const OWN: SurveyPlace = { account: ACCOUNT, region: REGION, repositories: null }

/** Reads registries of the embedded ECR, as fast as it goes. */
export async function survey(
  ecr: Pick<Emulator, 'url'>,
  request: Partial<SurveyRequest> = {},
  options: Partial<Options> = {},
): Promise<Surveyed> {
  const [log, progress]: [string[], SurveyProgress[]] = [[], []]
  const told: RepositoryRecord[] = []
  const cacheRules: RegistryRecord['cacheRules'][] = []
  const env = { AWS_ENDPOINT_URL_ECR: ecr.url, ...options.env }
  const reader = createSurvey({ version: '1.2.3', rate: 5000, log: (line) => log.push(line), ...options, env })
  const registries = await reader.read(
    {
      places: [OWN],
      images: true,
      resourceTags: false,
      wantsLifecycle: () => false,
      progress: (each) => progress.push(each),
      ...request,
    },
    (record, rules) => {
      told.push(record)
      cacheRules.push(rules)
    },
  )
  const sorted = told.toSorted((a, b) => (a.repository.name < b.repository.name ? -1 : 1))
  return {
    registries,
    repositories: new Map(sorted.map((record) => [record.repository.name, record])),
    cacheRules,
    progress,
    log,
  }
}

export function listedAs(name: string, told: Partial<ListedRepository> = {}): ListedRepository {
  return { name, setting: null, resourceTags: null, finding: null, ...told }
}

/** `not-asked`, `unread CODE action`, or what was read as `show` writes it. */
export function shown<T>(reading: Reading<T> | undefined, show: (value: T) => string = String): string {
  if (reading === undefined) return 'nothing'
  if (reading.state === 'unread') return `unread ${reading.failure.code} ${reading.failure.action}`
  return reading.state === 'read' ? show(reading.value) : reading.state
}

/** Each repository's setting and how many images were read of it. */
export function settingsAndImages({ repositories }: Surveyed): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...repositories].map(([name, { setting, images }]) => [
      name,
      `${shown(setting, ({ mode }) => String(mode))}, ${shown(images, ({ length }) => `${length} images`)}`,
    ]),
  )
}

export function digest(number: number): string {
  return `sha256:${number.toString(16).padStart(64, '0')}`
}
