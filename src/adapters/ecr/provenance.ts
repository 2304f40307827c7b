import { at, listAt, textAt } from '../../domain/json-member.ts'

/** Where BuildKit puts the commit of the checkout that `docker buildx build` ran in: SLSA v0.2, then v1. */
const CHECKOUT_PATHS: readonly (readonly string[])[] = [
  ['metadata', 'https://mobyproject.org/buildkit@v1#metadata', 'vcs', 'revision'],
  ['runDetails', 'metadata', 'buildkit_metadata', 'vcs', 'revision'],
]

/** The build's own source, where the builder fetched it by itself. */
const SOURCE_PATHS: readonly (readonly string[])[] = [
  ['invocation', 'configSource', 'digest'],
  ['buildDefinition', 'externalParameters', 'configSource', 'digest'],
]

/** Everything that went in. */
const MATERIAL_PATHS: readonly (readonly string[])[] = [['materials'], ['buildDefinition', 'resolvedDependencies']]

/**
 * The commits that an in-toto statement with a SLSA provenance predicate (v0.2 or v1) says the image was built from; several
 * if it names several. Materials are read last, since a Dockerfile may add other repositories to them.
 */
export function provenanceCommits(statement: unknown): readonly string[] {
  const predicate = at(statement, 'predicate')
  const tellings = [
    CHECKOUT_PATHS.map((path) => textAt(predicate, ...path)),
    SOURCE_PATHS.map((path) => commitOf(at(predicate, ...path))),
    MATERIAL_PATHS.flatMap((path) => listAt(predicate, ...path)).map((material) => commitOf(at(material, 'digest'))),
  ]
  const told = tellings.map((commits) => commits.filter((commit) => commit !== null))
  return [...new Set(told.find((commits) => commits.length > 0))]
}

/** `DigestSet` of the in-toto specification: `gitCommit`, or plain `sha1` as BuildKit has it. */
function commitOf(digest: unknown): string | null {
  return textAt(digest, 'gitCommit') ?? textAt(digest, 'sha1')
}
