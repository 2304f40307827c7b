import { repositoryUri } from '../../domain/ecr/ecr-registry.ts'
import type {
  AbsentRepository,
  MigrationPlan,
  MigrationStep,
  RepositoryPlan,
  SourcePlace,
} from '../../domain/migration/migration-plan.ts'
import { visible } from '../../domain/text/visible-text.ts'
import { obstacleLine } from '../audit/obstacle-words.ts'
import { unreadRemedies } from '../audit/unread-remedies.ts'
import { absentWords } from './absent-words.ts'
import { contradictionWords } from './contradiction-words.ts'
import { migrationHeadline } from './headline.ts'
import { newRepositoryLines } from './new-repository-words.ts'
import { overcomeWords } from './overcome-words.ts'
import { changeWords, whereabouts } from './place-words.ts'
import { isSettled } from './settled.ts'
import { readinessWords, STATE_WORDS, STEP_TITLES, stepNote } from './step-words.ts'
import { stepCode } from './step-code.ts'

/** The plan for a terminal or a log, line for line, with the headline last, where a terminal stops. */
export function migrationText(plan: MigrationPlan): string[] {
  return [
    ...section('Code and registry contradict each other:', plan.contradictions.map(contradictionWords)),
    ...plan.repositories.flatMap(repositoryLines),
    ...section('Where something was not read:', unreadRemedies(plan.repositories)),
    ...section('Repositories that were not found:', plan.absent.flatMap(absentLines)),
    ...section(
      'Images of which only a run tells the repository, or whose registry was not read:',
      plan.unplaced.map(placeLine),
    ),
    ...section('New repositories:', plan.newRepositories.flatMap(newRepositoryLines)),
    migrationHeadline(plan),
  ].map(visible)
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length > 0 ? [title, ...lines.map((line) => `  ${line}`), ''] : []
}

function repositoryLines(repository: RepositoryPlan): string[] {
  const { audited, obstacles, steps } = repository
  const overcome = overcomeWords(repository)
  return [
    `${repositoryUri(audited.repository)}: ${readinessWords(repository)}`,
    ...obstacles.map((one) => `  in the way: ${obstacleLine(one)}`),
    ...(overcome === null ? [] : [`  ${overcome}`]),
    ...steps.filter(({ state }) => state !== 'not-needed').flatMap((step) => stepLines(step, repository)),
    '',
  ]
}

function absentLines(repository: AbsentRepository): string[] {
  return [absentWords(repository), ...repository.places.map((place) => `  ${placeLine(place)}`)]
}

function stepLines(step: MigrationStep, repository: RepositoryPlan): string[] {
  const { id, state, places } = step
  if (isSettled(step)) return [`  [x] ${STEP_TITLES[id]}`]
  const note = stepNote(step, repository)
  return [
    `  [ ] ${STEP_TITLES[id]}: ${STATE_WORDS[state]}`,
    ...(note === '' ? [] : [`      ${note}`]),
    ...[...places.map(placeLine), ...stepCode(step, repository).lines].map((line) => `      ${line}`),
  ]
}

function placeLine(place: SourcePlace): string {
  const what = place.reference === '' ? '' : `, ${place.reference}`
  return `${whereabouts(place)} ${place.by}${what}${changeWords(place, (text) => text)}`
}
