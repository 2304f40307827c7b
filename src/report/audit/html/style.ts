/** The page's own style: for the screen in the light and the dark, for a phone, and for paper. */
export const STYLE = `
:root {
  --paper: #fdfcfa; --card: #fff; --ink: #1d2129; --soft: #5b6270; --line: #e2dfd8; --link: #1b4f8f; --warn: #9a3412; --warn-paper: #fff4ec;
  --protected: #14695a; --ready: #2f77bd; --ready-with-filters: #7a62b8; --not-yet: #c2560c; --unknown: #7d8390;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --paper: #14171c; --card: #1b1f26; --ink: #e8e6e1; --soft: #a3a9b5; --line: #30353f; --link: #8fbcf0; --warn: #ffb68a; --warn-paper: #33200f;
    --protected: #3fae97; --ready: #5c9fe0; --ready-with-filters: #a48fe0; --not-yet: #e8853f; --unknown: #8f96a3;
  }
}
* { box-sizing: border-box }
html { scroll-behavior: smooth; scroll-padding-top: 3.5rem; -webkit-text-size-adjust: 100% }
body { margin: 0 auto; padding: 3rem clamp(1rem, 3vw, 2.5rem) 4rem; max-width: 90rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; font-variant-numeric: tabular-nums; overflow-wrap: anywhere }
h1, h2, h3 { font-family: "Iowan Old Style", Charter, "Palatino Linotype", Palatino, Georgia, serif; font-weight: 600; line-height: 1.2; text-wrap: balance; overflow-wrap: break-word }
h1 { font-size: clamp(1.5rem, 1.1rem + 1.6vw, 2.2rem); max-width: 42ch; margin: .4rem 0 2rem; letter-spacing: -.01em }
h2 { font-size: 1.6rem; margin: 0 0 1.25rem }
h3 { font-size: 1.15rem; margin: 0 0 .9rem }
h4 { font-size: 1.05rem; margin: 0 }
h5 { font-size: .9rem; margin: 1.25rem 0 .5rem }
main > section { margin-top: 4rem }
p, ul, ol { margin: 0 0 1rem }
a { color: var(--link); text-underline-offset: .2em; text-decoration-thickness: 1px }
a:focus-visible, button:focus-visible, input:focus-visible, select:focus-visible, summary:focus-visible { outline: 3px solid var(--ready); outline-offset: 2px }
code { font: .88em/1.4 ui-monospace, "SF Mono", Menlo, Consolas, monospace }
.kicker, .soft, .none, .lead { color: var(--soft) }
.kicker { margin: 0; font-size: .9rem; letter-spacing: .02em }
.lead { max-width: 65ch }
.soft, .none { font-size: .875rem }
.number { white-space: nowrap }
.plain, .index, .legend, .changes ul { list-style: none; padding: 0; margin: 0 }
.sprite { position: absolute }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
.skip { position: absolute; left: -99rem } .skip:focus { left: 1rem; top: .5rem }
html:not(.live) .live { display: none }
.facts { display: flex; flex-wrap: wrap; gap: 1rem 2.5rem; margin: 0; padding: 1.1rem 0; border-block: 1px solid var(--line) }
.facts dt { font-size: .8rem; color: var(--soft) } .facts dd { margin: 0; font-weight: 600 }
.warning { margin: 2rem 0 0; padding: 1.25rem 1.5rem; border: 2px solid var(--warn); border-left-width: .6rem; background: var(--warn-paper); border-radius: .25rem }
.warning h2 { font-size: 1.2rem; margin-bottom: .5rem; color: var(--warn) } .warning ul { margin: 0; padding-left: 1.2rem } .warning li { margin-top: .4rem }
.protected { color: var(--protected); fill: var(--protected) } .ready { color: var(--ready); fill: var(--ready) }
.ready-with-filters { color: var(--ready-with-filters); fill: var(--ready-with-filters) } .not-yet { color: var(--not-yet); fill: var(--not-yet) }
.unknown { color: var(--unknown); fill: var(--unknown) }
.mark { width: .85em; height: .85em; margin-right: .45em; fill: currentColor; flex: none; vertical-align: -.06em }
.cut { fill: none; stroke: var(--paper); stroke-width: 1.6 } pattern .cut { stroke-width: 1.2; opacity: .55 } .line { fill: none; stroke: currentColor; stroke-width: 2 }
.verdict { white-space: nowrap; font-weight: 600 }
.bar { display: block; width: 100%; height: .55rem; margin: .3rem 0 .2rem; overflow: hidden }
.bar rect { stroke: var(--paper); stroke-width: 1 }
.estate .bar { height: 2.5rem; border-radius: .3rem }
.legend { display: grid; grid-template-columns: repeat(auto-fit, minmax(9.5rem, 1fr)); gap: .75rem 1.5rem; margin: 1rem 0 0 }
.legend a, .chart a { color: inherit; text-decoration-color: var(--line) } .legend a:hover, .chart a:hover { text-decoration-color: currentColor }
.legend b { display: inline-block; font-size: 1.75rem; line-height: 1.3; margin-right: .3rem } .legend a { display: block }
.charts { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 22rem), 1fr)); gap: 2.75rem 3rem; margin-top: 3rem }
.chart li { display: grid; grid-template-columns: 1fr auto; gap: 0 1rem; margin-bottom: .7rem } .chart li > :not(.label, b) { grid-column: 1 / -1 } .chart details { margin-top: .5rem }
summary { cursor: pointer; padding: .25rem 0 } .changes { display: grid; gap: 1rem } .changes li { padding: .2rem 0 .2rem 1.1rem }
form { display: grid; grid-template-columns: repeat(auto-fit, minmax(8rem, 1fr)); gap: .75rem; align-items: end; margin-bottom: 1rem }
label { font-size: .8rem; color: var(--soft) } .wide { grid-column: span 2 }
input, select, button { font: inherit; font-size: .95rem; color: var(--ink); background: var(--card); border: 1px solid var(--soft); border-radius: .35rem; padding: .5rem .7rem; min-height: 2.75rem }
::placeholder { color: var(--soft); opacity: 1 }
input, select { display: block; width: 100%; margin-top: .2rem } button { cursor: pointer } button:hover { border-color: var(--ink) }
#count { font-weight: 600; margin-bottom: .5rem }
table { width: 100%; border-collapse: collapse; font-size: .875rem; line-height: 1.45 }
th, td { text-align: left; vertical-align: top; padding: .7rem .9rem .7rem 0; border-bottom: 1px solid var(--line) }
tbody th { font-weight: 600 }
thead th { padding-block: .5rem; color: var(--soft); font-weight: 600; vertical-align: bottom; background: var(--paper) }
caption { text-align: left; color: var(--soft); padding-bottom: .3rem }
#table { table-layout: fixed } #table thead th { position: sticky; top: 0; z-index: 1; border-bottom: 2px solid var(--ink) }
#table th:nth-child(1) { width: 15% } #table th:nth-child(2) { width: 10.5% } #table th:nth-child(3) { width: 10% } #table th:nth-child(4) { width: 10% }
#table th:nth-child(5) { width: 12% } #table th:nth-child(6) { width: 11.5% } #table th:nth-child(7) { width: 14.5% }
thead button { all: unset; cursor: pointer; display: block } thead button:focus-visible { outline: 3px solid var(--ready) } thead button:hover { color: var(--ink) }
thead button::after { content: ""; display: inline-block; width: 1.1em; text-align: right } [aria-sort] button { color: var(--ink) }
[aria-sort=ascending] button::after { content: "\\2191" } [aria-sort=descending] button::after { content: "\\2193" }
#table .verdict { white-space: normal } td .plain li + li { margin-top: .45rem } td .soft { display: block; font-size: .8rem }
#more { margin-top: 1.5rem }
.index { columns: 18rem; column-gap: 3rem } .index li { break-inside: avoid; padding: .2rem 0 }
.owner { margin-top: 3rem; padding-top: 2rem; border-top: 2px solid var(--ink) } .owner h3 { font-size: 1.5rem; margin-bottom: .25rem } .owner > .lead { margin: 0 } .owner > .bar { max-width: 40rem; margin-bottom: 1rem }
.signed { color: var(--soft) } .signed span { display: inline-block; width: 11rem; border-bottom: 1px solid var(--soft) }
article thead th { background: none }
article { margin-top: 1.75rem; padding: 1.4rem 1.5rem; background: var(--card); border: 1px solid var(--line); border-radius: .5rem; content-visibility: auto; contain-intrinsic-size: auto 30rem }
.where { margin: .25rem 0 .75rem } .where .verdict { margin-right: .75rem }
.points { padding-left: 1.2rem; max-width: 80ch } .points:empty { display: none } .points li { margin-bottom: .6rem } .remedy { display: block; color: var(--soft) }
.line { white-space: pre-wrap } code.line { display: block; color: var(--ink); padding-left: 1rem }
.tags { margin: 1rem 0 } .tags th:last-child { width: 45% } #creation .tags th:last-child { width: auto }
.questions { padding-left: 1.4rem; margin: 0 } .questions li { margin-bottom: .75rem; max-width: 80ch } .answer { display: block; height: 2.2rem; border-bottom: 1px dashed var(--soft) }
.glossary { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr)); gap: 2rem 3rem } dl { margin: 0 } .glossary dt { font-weight: 600 } .glossary dd { margin: 0 0 .7rem; color: var(--soft) }
footer { margin-top: 4rem; padding-top: 1rem; border-top: 1px solid var(--line); color: var(--soft); font-size: .875rem }
@media screen and (max-width: 66rem) {
  body { padding-top: 1.75rem } main > section { margin-top: 3rem } article { padding: 1.1rem 1rem }
  .facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr)); gap: .9rem 1.5rem }
  table, tbody, tr, th, caption { display: block } th { width: auto !important } thead { display: none }
  th, td { border: 0; padding: .15rem 0 } tbody tr { padding: .9rem 0; border-top: 1px solid var(--line) } tbody th { font-size: 1rem; padding-bottom: .35rem }
  td { display: grid; grid-template-columns: 7.5rem minmax(0, 1fr) } td::before { content: attr(data-is); color: var(--soft) }
  #rows td:nth-child(2)::before { content: "Account" } #rows td:nth-child(3)::before { content: "Region" } #rows td:nth-child(4)::before { content: "Owner" }
  #rows td:nth-child(5)::before { content: "Setting" } #rows td:nth-child(6)::before { content: "Verdict" } #rows td:nth-child(7)::before { content: "In the way" } #rows td:nth-child(8)::before { content: "Tags that move" }
  #rows tr { margin-bottom: .9rem; padding: 1rem; background: var(--card); border: 1px solid var(--line); border-radius: .5rem; content-visibility: auto; contain-intrinsic-size: auto 18rem }
  .live #table thead { display: block } .live #table thead tr { display: flex; flex-wrap: wrap; gap: .25rem 1rem; align-items: baseline; margin-bottom: .75rem } .live #table thead tr::before { content: "Sort by"; color: var(--soft) }
  .live #table thead th { position: static; border: 0; padding: .3rem 0 } thead button { text-decoration: underline; text-underline-offset: .2em; line-height: 1.9 }
}
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto } }
@media print {
  @page { size: A4; margin: 14mm }
  body { max-width: none; padding: 0; background: none; font-size: 9.5pt }
  .live:not(html), .skip, .index, noscript { display: none !important }
  h1 { font-size: 22pt } h2, h3, h4, h5, caption { break-after: avoid } tr, .chart li, .points li, .questions li, .warning { break-inside: avoid }
  main > section { margin-top: 9mm } #repositories { break-before: page } .owner, #creation { break-before: page; border-top: 0; padding-top: 0; margin-top: 0 }
  table { font-size: 8pt } #table .number { font-size: 7pt } #table th:nth-child(2) { width: 12% } #table th:nth-child(7) { width: 16% } th, td { padding: 1.4mm 2mm 1.4mm 0 } #table thead th { position: static } thead { display: table-header-group }
  td .soft { font-size: 7pt } .soft, .none { font-size: 8pt } .verdict { white-space: normal }
  a { color: inherit; text-decoration: none } details > summary { list-style: none } details::details-content { content-visibility: visible; height: auto; display: block }
  .charts { grid-template-columns: 1fr 1fr; gap: 8mm; margin-top: 8mm } .legend { grid-template-columns: repeat(5, 1fr) }
  article { content-visibility: visible; padding: 4mm 0 0; border: 0; border-top: 1px solid var(--line); border-radius: 0; background: none; margin-top: 5mm }
  .answer { height: 14mm } .bar, .mark { print-color-adjust: exact; -webkit-print-color-adjust: exact }
  html.one header, html.one .warning, html.one footer, html.one main > :not(#owners), html.one #owners > :not(.only) { display: none }
}
`
