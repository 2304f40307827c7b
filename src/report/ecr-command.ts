import type { EcrRepository } from '../domain/ecr/ecr-registry.ts'
import { shellQuoted, shellWord } from '../domain/text/shell-quote.ts'
import type { TemplateUse } from '../domain/verdict/verdict.ts'

/** The lines of shell that make every tag of the repository immutable. */
export function setImmutable(repository: EcrRepository): string[] {
  return putMutability(repository, 'IMMUTABLE', [])
}

/** The lines of shell that leave exactly these exclusion filters; without any, the mode loses its exclusions too, as the API demands. */
export function setFilters(repository: EcrRepository, mode: string, filters: readonly string[]): string[] {
  return filters.length > 0 ? putMutability(repository, mode, filters) : setImmutable(repository)
}

/** The lines of shell that make an archived image pullable again. */
export function restoreImage(repository: EcrRepository, digest: string): string[] {
  return [
    `aws ecr update-image-storage-class ${whereabouts(repository)} \\`,
    `  --repository-name ${shellWord(repository.name)} --image-id ${shellWord(`imageDigest=${digest}`)} --target-storage-class STANDARD`,
  ]
}

/** The lines of shell that make a repository whose tags are immutable from its first push on. */
export function createImmutable(repository: EcrRepository): string[] {
  return [
    `aws ecr create-repository ${whereabouts(repository)} \\`,
    `  --repository-name ${shellWord(repository.name)} --image-tag-mutability IMMUTABLE`,
  ]
}

/** The lines of shell that have a creation template make immutable repositories; it takes no registry but the caller's own. */
export function mendTemplate({ region }: EcrRepository, { prefix, appliedFor }: TemplateUse): string[] {
  return [
    `aws ecr update-repository-creation-template --region ${shellWord(region)} --prefix ${shellWord(prefix)} \\`,
    `  --image-tag-mutability IMMUTABLE --applied-for ${appliedFor.map(shellWord).join(' ')}`,
  ]
}

/** The same for where only one line fits. */
export function inOneLine(lines: readonly string[]): string {
  return lines.map((line) => line.replace(/ \\$/, '').trim()).join(' ')
}

function whereabouts({ region, account }: EcrRepository): string {
  return `--region ${shellWord(region)}${account === null ? '' : ` --registry-id ${shellWord(account)}`}`
}

function putMutability(repository: EcrRepository, mode: string, filters: readonly string[]): string[] {
  const lines = [
    `aws ecr put-image-tag-mutability ${whereabouts(repository)}`,
    `--repository-name ${shellWord(repository.name)} --image-tag-mutability ${shellWord(mode)}`,
  ]
  if (filters.length > 0) {
    const quoted = filters.map((filter) => shellQuoted(`filterType=WILDCARD,filter=${filter}`))
    lines.push(`--image-tag-mutability-exclusion-filters ${quoted.join(' ')}`)
  }
  return lines.map((line, index) => `${index === 0 ? '' : '  '}${line}${index < lines.length - 1 ? ' \\' : ''}`)
}
