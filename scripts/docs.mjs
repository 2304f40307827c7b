// Writes the tables of inputs and outputs into the READMEs, from the action.yml beside each. `--check` writes nothing and fails on drift.
import { readFile, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { format, resolveConfig } from 'prettier'
import { parse } from 'yaml'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const FOLDERS = ['.', 'audit', 'scan', 'verify']

const check = process.argv.includes('--check')
let stale = 0
for (const folder of FOLDERS) {
  const readme = join(root, folder, 'README.md')
  const text = await readFile(readme, 'utf8')
  const action = parse(await readFile(join(root, folder, 'action.yml'), 'utf8'))
  const filled = fill(fill(text, 'inputs', inputTable(action.inputs)), 'outputs', outputTable(action.outputs))
  const written = await format(filled, { ...(await resolveConfig(readme)), filepath: readme })
  if (written === text) continue
  stale += 1
  console.log(`${relative(root, readme)} ${check ? 'is not what action.yml says: run `npm run docs`' : 'written'}`)
  if (!check) await writeFile(readme, written)
}
process.exitCode = check && stale > 0 ? 1 : 0

function inputTable(inputs) {
  const rows = Object.entries(inputs).map(([name, { description, default: value }]) => [
    `\`${name}\``,
    value ? `\`${value}\`` : '–',
    description,
  ])
  return table(['input', 'default', 'meaning'], rows)
}

function outputTable(outputs) {
  const rows = Object.entries(outputs).map(([name, { description }]) => [`\`${name}\``, description])
  return table(['output', 'meaning'], rows)
}

function table(head, rows) {
  const line = (cells) =>
    `| ${cells.map((cell) => cell.trim().replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

function fill(text, name, content) {
  const pattern = new RegExp(`(<!-- ${name}:[^>]*-->\n)[^]*?(<!-- /${name} -->)`)
  if (!pattern.test(text)) throw new Error(`README.md has no place for ${name}`)
  return text.replace(pattern, (_, open, close) => `${open}\n${content}\n\n${close}`)
}
