import { AUDIT_VERDICTS, TAG_KINDS } from '../../../domain/audit/audited-repository.ts'
import { verdictWord } from './marks.ts'
import { markup, type Markup } from './markup.ts'
import { KINDS, VERDICTS } from './words.ts'

/** What the words of the page mean. */
export function glossary(): Markup {
  return markup`
    <section id="glossary"><h2>What the words mean</h2><div class="glossary">
    <div><h3>Verdicts</h3><dl>${AUDIT_VERDICTS.map(
      (verdict) => markup`<dt>${verdictWord(verdict)}</dt><dd>${VERDICTS[verdict].meaning}</dd>`,
    )}</dl></div>
    <div><h3>Kinds of tags</h3><dl>${TAG_KINDS.map((kind) => markup`<dt>${KINDS[kind].word}</dt><dd>${KINDS[kind].meaning}</dd>`)}</dl></div>
    <div><h3>Other words</h3><dl>
    <dt>In use</dt><dd>Its image was pushed within the days named at the top. Pulls break nothing: immutability refuses pushes alone.</dd>
    <dt>Pin to</dt><dd>What a consumer should name instead of a moving tag: a tag that stays, on the same image, and its digest.</dd>
    <dt>Not documented</dt><dd>AWS says nowhere what its rule does with this setting.</dd>
    </dl></div></div></section>`
}
