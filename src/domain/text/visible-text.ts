/** Text in which characters that show nothing, steer a terminal or turn the direction of what follows are written out: ⟨U+202E⟩. */
export function visible(text: string): string {
  return text.replaceAll(/[\p{C}\p{Zl}\p{Zp}]/gu, (character) => {
    const hex = character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')
    return `⟨U+${hex}⟩`
  })
}
