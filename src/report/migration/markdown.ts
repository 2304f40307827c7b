import { repositoryUri } from '../../domain/ecr/ecr-registry.ts'
import type {
  AbsentRepository,
  MigrationPlan,
  MigrationStep,
  RepositoryPlan,
  SourcePlace,
} from '../../domain/migration/migration-plan.ts'
import type { AccountIds } from '../../domain/policy/policy.ts'
import { obstacleLine } from '../audit/obstacle-words.ts'
import { unreadRemedies } from '../audit/unread-remedies.ts'
import { prose } from '../finding-markdown.ts'
import { codeBlock, codeSpan, details, escapeMarkdown } from '../markdown.ts'
import { summaryText } from '../summary-text.ts'
import { absentWords } from './absent-words.ts'
import { contradictionWords } from './contradiction-words.ts'
import { migrationHeadline } from './headline.ts'
import { newRepositoryWords, SERVICE_CONTROL_POLICY } from './new-repository-words.ts'
import { overcomeWords } from './overcome-words.ts'
import { changeWords, whereabouts } from './place-words.ts'
import { isSettled } from './settled.ts'
import { readinessWords, STATE_WORDS, STEP_TITLES, stepNote } from './step-words.ts'
import { stepCode } from './step-code.ts'

/** What GitHub takes as the body of an issue or a pull request, in characters. */
export const MAX_BODY = 65_536
/** Left free for what is said of what was left out. */
const RESERVE = 400
const PLACES_SHOWN = 20
const ENTRIES_SHOWN = 20

/** The plan as the body of an issue or a pull request: contradictions first, then each repository with its steps as a checklist. */
export function migrationMarkdown(plan: MigrationPlan, accountIds: AccountIds): string {
  const opening = [
    `## The way off the tags that move`,
    prose(migrationHeadline(plan)),
    entries('### Code and registry contradict each other', plan.contradictions, (one) =>
      prose(contradictionWords(one)),
    ),
  ]
  const closing = [
    entries('### Where something was not read', unreadRemedies(plan.repositories), prose),
    entries('### Repositories that were not found', plan.absent, absentItem),
    entries(
      '### Images of which only a run tells the repository, or whose registry was not read',
      plan.unplaced,
      placeItem,
    ),
    newRepositories(plan),
  ]
  return bounded(opening, plan.repositories.map(repositoryPart), closing, accountIds)
}

/** As many repositories as there is room for. */
function bounded(
  opening: readonly string[],
  repositories: readonly string[],
  closing: readonly string[],
  accountIds: AccountIds,
): string {
  const around = summaryText([...opening, ...closing], accountIds)
  if (around.length > MAX_BODY - RESERVE)
    return bounded([opening.slice(0, 2).join('\n\n')], repositories, [], accountIds)
  let room = MAX_BODY - RESERVE - around.length
  const shown: string[] = []
  for (const part of repositories) {
    room -= part.length + 2
    if (room < 0) break
    shown.push(part)
  }
  const left = repositories.length - shown.length
  const note =
    left > 0
      ? `**${left} of ${repositories.length} repositories are left out here**, since GitHub takes ${MAX_BODY} characters. The JSON of the plan has all of them.`
      : ''
  return summaryText([...opening, ...shown, note, ...closing], accountIds)
}

function repositoryPart(repository: RepositoryPlan): string {
  const { audited, obstacles, steps } = repository
  const owner = audited.owner === null ? '' : ` Owner: ${escapeMarkdown(audited.owner)}.`
  const overcome = overcomeWords(repository)
  return [
    `### ${codeSpan(repositoryUri(audited.repository))}`,
    `**${readinessWords(repository)}**.${owner}`,
    ...(obstacles.length > 0
      ? [['In the way:', ...obstacles.map((one) => `- ${escapeMarkdown(obstacleLine(one))}`)].join('\n')]
      : []),
    ...(overcome === null ? [] : [prose(overcome)]),
    steps.map((step) => stepItem(step, repository)).join('\n'),
  ].join('\n\n')
}

function stepItem(step: MigrationStep, repository: RepositoryPlan): string {
  const { id, state, places } = step
  const note = isSettled(step) ? '' : stepNote(step, repository)
  const shown = state === 'not-needed' ? [] : places
  return [
    `- [${isSettled(step) ? 'x' : ' '}] **${prose(STEP_TITLES[id])}**: ${prose(STATE_WORDS[state])}${note === '' ? '' : `. ${prose(note)}`}`,
    ...listed(shown, placeItem).map((line) => `  - ${line}`),
    ...indented(codeOf(step, repository)),
  ].join('\n')
}

function codeOf(step: MigrationStep, repository: RepositoryPlan): string {
  const { lines, language } = stepCode(step, repository)
  return lines.length > 0 ? codeBlock(lines.join('\n'), language) : ''
}

function indented(block: string): string[] {
  return block === '' ? [] : ['', ...block.split('\n').map((line) => `  ${line}`)]
}

function placeItem(place: SourcePlace): string {
  const { by, reference } = place
  const what = reference === '' ? '' : `, ${codeSpan(reference)}`
  return `${codeSpan(whereabouts(place))} ${prose(by)}${what}${changeWords(place, codeSpan)}`
}

function absentItem(repository: AbsentRepository): string {
  return [prose(absentWords(repository)), ...listed(repository.places, placeItem).map((line) => `  - ${line}`)].join(
    '\n',
  )
}

function newRepositories({ newRepositories: steps }: MigrationPlan): string {
  const items = steps.flatMap(newRepositoryWords)
  if (items.length === 0) return ''
  return [
    entries('### New repositories', items, prose),
    details('A service control policy', codeBlock(SERVICE_CONTROL_POLICY, 'json')),
  ].join('\n\n')
}

function entries<T>(title: string, all: readonly T[], words: (one: T) => string): string {
  if (all.length === 0) return ''
  return [
    title,
    listed(all, words, ENTRIES_SHOWN)
      .map((line) => `- ${line}`)
      .join('\n'),
  ].join('\n\n')
}

function listed<T>(all: readonly T[], words: (one: T) => string, limit = PLACES_SHOWN): string[] {
  const left = all.length - limit
  return [...all.slice(0, limit).map(words), ...(left > 0 ? [`…and ${left} more`] : [])]
}
