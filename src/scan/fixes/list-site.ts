import type { Edit } from '../../domain/finding/finding.ts'
import type { SourceFile } from '../source-file.ts'
import { at, type DataMap, type DataNode, type DataScalar, entryOf } from '../syntax/data.ts'
import type { GateStep } from './gate-step.ts'
import { flavorEdit } from './metadata-flavor.ts'
import { repositoriesIn } from './named-repository.ts'
import type { PartialSite } from './site.ts'
import { indentationOf, inputOf, isFlow, lineEndOf, type WorkflowStep } from './workflow-step.ts'

/** The list of tags of docker/build-push-action and docker/metadata-action, which is replaced as a whole. */
export function listSite({ action, node, index }: WorkflowStep, file: SourceFile): PartialSite | null {
  const isMetadata = action === 'docker/metadata-action'
  if (!isMetadata && action !== 'docker/build-push-action') return null
  const tags = inputOf(node, 'tags')
  const named = isMetadata ? inputOf(node, 'images') : tags
  if (!isText(named) || (tags && !isText(tags))) return null
  const repositories = repositoriesIn(named.text)
  if (!repositories) return null
  const edits = (gate: GateStep) =>
    isMetadata ? metadataEdits(node, tags, gate, file) : pushEdits(node, named, repositories, gate, file)
  return { index, repositories, image: `step ${index}`, edits }
}

function isText(node: DataNode | null): node is DataScalar {
  return node?.kind === 'scalar' && !node.isNull
}

function pushEdits(
  step: DataMap,
  tags: DataScalar,
  repositories: readonly string[],
  { id, isExact }: GateStep,
  file: SourceFile,
): readonly Edit[] {
  const list = isExact
    ? `\${{ steps.${id}.outputs.tags }}`
    : repositories.map((repository) => `${repository}:\${{ steps.${id}.outputs.tag }}`).join(',')
  const replaced = replacement(tags, list, step, file)
  // The label by which a re-run knows the image for this commit's.
  const labels = `\${{ steps.${id}.outputs.labels }}`
  return inputOf(step, 'labels') ? [replaced] : [...inputBefore('tags', 'labels', labels, step, file), replaced]
}

function metadataEdits(
  step: DataMap,
  tags: DataScalar | null,
  { id }: GateStep,
  file: SourceFile,
): readonly Edit[] | null {
  const flavor = inputOf(step, 'flavor')
  // What is put around the tag is not what the gate has checked.
  if (flavor && (!isText(flavor) || /(?:prefix|suffix)=[^,\s]/.test(flavor.text))) return null
  const latest = flavorEdit(step, file)
  const rule = `type=raw,value=\${{ steps.${id}.outputs.tag }}`
  const ruled = tags ? [replacement(tags, rule, step, file)] : inputBefore('images', 'tags', rule, step, file)
  return ruled.length > 0 ? [...ruled, ...(latest ? [latest] : [])] : null
}

/** A block keeps the end of its last line, a text its quotes. */
function replacement({ span, style }: DataScalar, text: string, step: DataMap, file: SourceFile): Edit {
  const { path } = file
  if (style === 'single' || style === 'double') return { path, start: span.start + 1, end: span.end - 1, text }
  const isBlock = file.text.charAt(span.end - 1) === '\n'
  const written = isInFlow(step, file) ? `"${text}"` : text
  return { path, start: span.start, end: span.end, text: isBlock ? written + lineEndOf(file) : written }
}

/** Another input in front of one; none where there is no plain place for it. */
function inputBefore(next: string, name: string, text: string, step: DataMap, file: SourceFile): readonly Edit[] {
  const { start } = entryOf(at(step, 'with'), next)!.key.span
  const { path } = file
  if (isInFlow(step, file)) return [{ path, start, end: start, text: `${name}: "${text}", ` }]
  const indentation = indentationOf(file, start)
  return indentation === null
    ? []
    : [{ path, start, end: start, text: `${name}: ${text}${lineEndOf(file)}${indentation}` }]
}

function isInFlow(step: DataMap, file: SourceFile): boolean {
  return isFlow(step, file) || isFlow(at(step, 'with'), file)
}
