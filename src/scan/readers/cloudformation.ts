import { type Reader, type Reading, unreadOf } from '../reader.ts'
import { settle } from '../settle.ts'
import type { LooseFact } from '../shell/words.ts'
import type { SourceFile } from '../source-file.ts'
import { readTemplatedData } from '../syntax/json-template.ts'
import { buildsOf } from './cloudformation/builds.ts'
import { repositoryOf } from './cloudformation/repositories.ts'
import { readTemplate, type Template } from './cloudformation/template.ts'
import { globalUses, usesOf } from './cloudformation/uses.ts'

const NAME = /\.(?:ya?ml|json|template|cfn|cform)(?:\.(?:j2|tpl|tmpl|template))?$/i
const OTHERS = /(?:^|\/)(?:package(?:-lock)?|tsconfig[^/]*|composer|[^/]*\.schema)\.json$|\.github\/workflows\//i

export const cloudformation: Reader = {
  kind: 'CloudFormation template',
  claims: (path) => NAME.test(path) && !OTHERS.test(path),
  holds: (text) => text.includes('Resources') && text.includes('AWS::'),
  read: readTemplateFile,
}

function readTemplateFile(file: SourceFile): Reading {
  const { roots, notes } = readTemplatedData(file)
  const templates = roots.flatMap((root) => readTemplate(root) ?? [])
  if (templates.length === 0) return unreadOf(notes)
  const facts = templates.flatMap((template) => factsOf(template, file.text))
  const builds = templates.flatMap((template) =>
    [...template.resources.values()].flatMap((resource) => buildsOf(resource, template, file)),
  )
  return {
    facts: [...facts.flatMap((fact) => settle([fact], null)), ...builds.flatMap((build) => build.facts)],
    notes: [...notes, ...builds.flatMap((build) => build.notes)],
  }
}

function factsOf(template: Template, text: string): readonly LooseFact[] {
  const found = [...template.resources.values()].flatMap((resource) => [
    ...repositoryOf(resource, template, text),
    ...usesOf(resource, template),
  ])
  return [...globalUses(template), ...found]
}
