import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Case } from './target.ts'

const FOLDER = fileURLToPath(new URL('../../fixtures/fuzz', import.meta.url))

/** Cases that broke something once. Each is a list of texts in a file of its target's name. */
export function keptCases(target: string): Case[] {
  const file = `${FOLDER}/${fileNameOf(target)}`
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Case[]) : []
}

export function keptFiles(): string[] {
  return existsSync(FOLDER) ? readdirSync(FOLDER).toSorted() : []
}

export function fileNameOf(target: string): string {
  return `${target.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}.json`
}
