import { visible } from '../domain/text/visible-text.ts'

/**
 * One line of a log that a runner of GitHub's reads, in which nothing is a command to it. It takes `::name::` for one after
 * blanks, and `##[name]` anywhere in a line (ActionCommand.cs of actions/runner).
 */
export function logLine(text: string): string {
  return visible(text.replaceAll(/\r\n|\r|\n/g, ' '))
    .replace(/^(\s*)(?=::)/, '$1\u200b')
    .replaceAll('##[', '##\u200b[')
}

/** The same, line for line. */
export function logText(text: string): string {
  return text.split('\n').map(logLine).join('\n')
}

/** JSON for such a log, and for a terminal: what does harm there can stand only inside of its strings. */
export function logJson(json: string): string {
  return json
    .replaceAll('##[', String.raw`##\u005b`)
    .replaceAll(/(?!\n)[\p{C}\p{Zl}\p{Zp}]/gu, (character) =>
      Array.from({ length: character.length }, (_, at) => escaped(character.charCodeAt(at))).join(''),
    )
}

function escaped(unit: number): string {
  return String.raw`\u` + unit.toString(16).padStart(4, '0')
}

/** The text of an annotation: the runner unescapes it, and reads no command in it. */
export function annotationText(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map(visible)
    .join('\n')
}
