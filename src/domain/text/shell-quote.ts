/** What a POSIX shell takes as it is. All that ECR takes for a name, a region and a digest is made of it. */
const PLAIN = /^[\w./:=-]+$/

/** A text as one word of a POSIX shell's command line, whatever it holds, and in quotes only where it needs them. */
export function shellWord(text: string): string {
  return PLAIN.test(text) ? text : shellQuoted(text)
}

/** The same, always in quotes. */
export function shellQuoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`
}
