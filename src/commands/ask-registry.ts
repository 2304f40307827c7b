import type { RegistrySide } from '../domain/verdict/admission.ts'
import { type EcrRepository, repositoryUri } from '../domain/ecr/ecr-registry.ts'
import type { Registry, RepositoryAnswer, RepositoryQuestion } from '../ports.ts'

export interface TagInRepository {
  readonly repository: EcrRepository
  readonly tag: string
}

export interface TagAnswer<T extends TagInRepository> {
  readonly asked: T
  /** With the account and host that the registry told. */
  readonly repository: EcrRepository
  readonly registry: RegistrySide
}

/** What the registry says of each tag, in order; tags of one repository go into one question. */
export async function askRegistry<T extends TagInRepository>(
  tags: readonly T[],
  how: Pick<RepositoryQuestion, 'lookUp' | 'madeBy'>,
  registry: Registry,
): Promise<TagAnswer<T>[]> {
  const questions = new Map<string, { repository: EcrRepository; tags: Set<string> }>()
  for (const { repository, tag } of tags) {
    const question = questions.get(repositoryKey(repository)) ?? { repository, tags: new Set() }
    question.tags.add(tag)
    questions.set(repositoryKey(repository), question)
  }
  if (questions.size === 0) return []
  const answers = await registry.ask(
    [...questions.values()].map((question) => ({ ...question, ...how, tags: [...question.tags] })),
  )
  const byRepository = new Map([...questions.keys()].map((key, index) => [key, answers[index]]))
  return tags.map((asked) => answerTo(asked, byRepository.get(repositoryKey(asked.repository))))
}

function answerTo<T extends TagInRepository>(asked: T, answer: RepositoryAnswer | undefined): TagAnswer<T> {
  const { tag } = asked
  const protection = answer?.protection.get(tag)
  if (!answer || !protection) throw new Error(`the registry gave no answer for the tag ${tag}`)
  const { repository, mode, filters, existence } = answer
  return { asked, repository, registry: { mode, filters, protection, existence: existence.get(tag) ?? null } }
}

/** The same for whatever names the same repository in the same words. */
export function repositoryKey(repository: EcrRepository): string {
  return [repositoryUri(repository), repository.region, repository.account].join(' ')
}
