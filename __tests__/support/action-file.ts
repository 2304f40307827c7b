import { parse } from 'yaml'
import { read } from './markdown.ts'

interface ActionFile {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>
  readonly outputs: Readonly<Record<string, { readonly description: string }>>
  readonly runs: { readonly main: string; readonly post?: string }
}

export function rootAction(): ActionFile {
  return actionIn('.')
}

/** The action of a folder; its README.md stands beside it. */
export function actionIn(folder: string): ActionFile {
  return parse(read(`${folder}/action.yml`)) as ActionFile
}

/** The rows that stand in a README.md between `<!-- name: … -->` and `<!-- /name -->`, cell by cell. */
export function readmeTable(name: 'inputs' | 'outputs', folder = '.'): string[][] {
  const section = read(`${folder}/README.md`).split(`<!-- ${name}:`)[1]?.split(`<!-- /${name} -->`)[0] ?? ''
  const rows = section.split('\n').filter((line) => line.startsWith('|'))
  return rows.slice(2).map((row) =>
    row
      .slice(1, -1)
      .split(/(?<!\\)\|/)
      .map((cell) => cell.trim().replaceAll(String.raw`\|`, '|')),
  )
}
