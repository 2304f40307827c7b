import type { CommandLine, LooseFact, Word } from '../shell/words.ts'
import { display, type Value } from '../value.ts'
import { readAws } from './aws.ts'
import { readBuildctl, readEarthly, readKaniko, readKo, readPack } from './builders.ts'
import { readAz, readEcs, readEcsDeploy, readFly, readGcloud, readKn } from './clouds.ts'
import { readComposeProgram } from './compose.ts'
import { readContainerd, readDocker } from './docker.ts'
import { readGate } from './gate-command.ts'
import { readHelm } from './helm.ts'
import { readPrinted } from './image-definitions.ts'
import { readGradle, readMaven } from './java-builds.ts'
import { readKubectl, readKustomize } from './kubernetes.ts'
import { readApko, readDotnet, readFlux, readImgpkg } from './publishers.ts'
import { readCrane, readOras, readRegctl, readSkopeo } from './registry-clients.ts'
import { readCosign, readNotation } from './signers.ts'
import { type ToolReader, wordText } from './tool.ts'
import { leadingText, trailingText } from './value-text.ts'
import { wrappedCommand } from './wrappers.ts'

/** A command within a command within … */
const MAX_NESTING = 4

const PROGRAMS: ReadonlyMap<string, ToolReader> = new Map(
  (
    [
      ['docker podman nerdctl finch buildah depot img docker-buildx', readDocker],
      ['ctr', readContainerd],
      ['docker-compose podman-compose', readComposeProgram],
      ['executor kaniko kaniko-executor', readKaniko],
      ['buildctl buildctl-daemonless.sh', readBuildctl],
      ['skopeo', readSkopeo],
      ['crane gcrane', readCrane],
      ['regctl', readRegctl],
      ['oras', readOras],
      ['ko', readKo],
      ['mvn mvnw mvnw.cmd mvnd', readMaven],
      ['gradle gradlew gradlew.bat', readGradle],
      ['pack', readPack],
      ['earthly', readEarthly],
      ['aws', readAws],
      ['kubectl oc microk8s.kubectl', readKubectl],
      ['kustomize', readKustomize],
      ['helm', readHelm],
      ['cosign', readCosign],
      ['notation', readNotation],
      ['immutable-tag immutable-tag.js', readGate],
      ['gcloud', readGcloud],
      ['az', readAz],
      ['ecs-deploy ecs-deploy.sh', readEcsDeploy],
      ['ecs', readEcs],
      ['fly flyctl', readFly],
      ['kn', readKn],
      ['flux', readFlux],
      ['apko', readApko],
      ['imgpkg', readImgpkg],
      ['dotnet', readDotnet],
      ['printf echo', readPrinted],
    ] satisfies readonly (readonly [string, ToolReader])[]
  ).flatMap(([names, reader]) => names.split(' ').map((name): [string, ToolReader] => [name, reader])),
)

/** Whether commands of a program of this name are read. */
export function isProgram(name: string): boolean {
  return PROGRAMS.has(name)
}

/** The facts of one command whose words are expanded; none for a command that has nothing to do with images. */
export function readCommand(line: CommandLine): readonly LooseFact[] {
  return readWords(line, line.words, MAX_NESTING)
}

function readWords(line: CommandLine, words: readonly Word[], depth: number): readonly LooseFact[] {
  const [first, ...rest] = words
  if (!first || depth === 0) return []
  if (isLeftOut(first, rest)) return readWords(line, rest, depth - 1)
  const name = programName(first.value)
  const reader = name === null ? undefined : PROGRAMS.get(name)
  const again = (inner: readonly Word[]) => readWords(line, inner, depth - 1)
  if (reader && name !== null) return reader({ line, program: name, words: rest, again })
  const inner = wrappedCommand(name, rest, (word) => PROGRAMS.has(programName(word.value) ?? ''))
  if (inner) return again(inner)
  return name === null ? readUnknownProgram(line, first, rest) : []
}

/** A prefix such as `$SUDO` that holds nothing, at least in some cases. */
function isLeftOut({ value }: Word, [next]: readonly Word[]): boolean {
  const empty = value.filter((alternative) => alternative.length === 0).length
  return empty === value.length || (empty > 0 && next !== undefined && PROGRAMS.has(programName(next.value) ?? ''))
}

/** The program by its file's name, or null if that is not known. */
function programName(value: Value): string | null {
  const [first = [], ...others] = value.filter((alternative) => alternative.length > 0)
  if (others.length > 0) return null
  // `"$BIN"/docker`: what follows the last slash is all that counts.
  const text = trailingText(first)
  const isWhole = text === leadingText(first) && first.every(({ kind }) => kind === 'text')
  if (!isWhole && !/[/\\]/.test(text)) return null
  const base = text.slice(Math.max(text.lastIndexOf('/'), text.lastIndexOf('\\')) + 1)
  return base.replace(/\.exe$/i, '').replace(/^(immutable-tag)@.+$/, '$1')
}

/** `$DOCKER push x`: what a variable's name tells of the program it holds, and what docker's commands look like. */
function readUnknownProgram(line: CommandLine, first: Word, rest: readonly Word[]): readonly LooseFact[] {
  const names = first.value.map(display)
  const hinted = HINTS.find(([hint]) => names.some((name) => hint.test(name)))
  const program = hinted?.[1] ?? (isPushOfImage(rest) ? 'docker' : null)
  const reader = program === null ? undefined : PROGRAMS.get(program)
  if (!reader || program === null) return []
  const facts = reader({ line, program, words: rest, again: () => [] })
  const shown = names.join(' or ')
  return facts.map((fact) => ('tool' in fact ? { ...fact, tool: fact.tool.replace(program, () => shown) } : fact))
}

const HINTS: readonly (readonly [hint: RegExp, program: string])[] = [
  [/compose/i, 'docker-compose'],
  [/docker|podman|nerdctl|container|buildah|\boci_?(?:bin|cmd|cli)\b|engine/i, 'docker'],
  [/kubectl/i, 'kubectl'],
  [/helm/i, 'helm'],
  [/cosign/i, 'cosign'],
  [/skopeo/i, 'skopeo'],
  [/crane/i, 'crane'],
  [/oras\b/i, 'oras'],
  [/mvn|maven/i, 'mvn'],
  [/gradle/i, 'gradle'],
  [/\baws(?:_?(?:cli|cmd|bin))?\b/i, 'aws'],
]

/** One word behind `push`, which can be an image: `git push origin main` has two, and a plain word is a remote. */
function isPushOfImage(words: readonly Word[]): boolean {
  const [command, ...operands] = words
  const images = operands.filter((word) => !leadingText(word.value[0] ?? []).startsWith('-'))
  const [image, ...others] = images
  if (wordText(command) !== 'push' || !image || others.length > 0) return false
  return image.value.some((alternative) =>
    alternative.some((part) => part.kind === 'text' && (part.text.includes('/') || part.text.includes(':'))),
  )
}
