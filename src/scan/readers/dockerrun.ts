import { EMPTY_READING, type Reader, type Reading } from '../reader.ts'
import { settle } from '../settle.ts'
import type { LooseFact } from '../shell/words.ts'
import type { SourceFile } from '../source-file.ts'
import type { DataNode } from '../syntax/data.ts'
import { readTemplatedData } from '../syntax/json-template.ts'
import { anyCase, containerUses, firstEntry, imageUse } from './aws/containers.ts'

const NAME = /(?:^|\/)Dockerrun[^/]*\.json[^/]*$/i

export const dockerrun: Reader = {
  kind: 'Dockerrun.aws.json',
  claims: (path) => NAME.test(path),
  holds: (text) => /image/i.test(text),
  read: readDockerrun,
}

function readDockerrun(file: SourceFile): Reading {
  const { roots, notes } = readTemplatedData(file)
  const facts = roots.flatMap(factsOf).flatMap((fact) => settle([fact], null))
  return facts.length > 0 || notes.length > 0 ? { facts, notes } : EMPTY_READING
}

/** The first version has one image, the later ones have the containers of a task. */
function factsOf(root: DataNode | null): readonly LooseFact[] {
  const single = firstEntry(anyCase(root, 'image'), ['Name', 'name'])
  return [
    ...(single ? imageUse(single, 'the Elastic Beanstalk environment') : []),
    ...containerUses(anyCase(root, 'containerDefinitions'), ['image', 'Image'], 'the Elastic Beanstalk environment'),
  ]
}
