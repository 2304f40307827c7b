/**
 * A row as the script sorts and filters it: name, account, region, owner, setting, verdict by its place among the verdicts, what
 * stands in the way in words, tags in use that move; then the kinds of obstacles, and what else a search finds it by.
 */
export type PageRow = readonly [
  name: string,
  account: string,
  region: string,
  owner: string,
  setting: string,
  verdict: number,
  obstacle: string,
  moving: number,
  kinds: string,
  more: string,
]

/** What stands in the page for the script. */
export interface PageData {
  readonly verdicts: readonly string[]
  readonly rows: readonly PageRow[]
  /** The HTML of the rows that do not stand in the page. */
  readonly later: readonly string[]
  /** The HTML of owners' pages that does not stand there either, by number. */
  readonly owners: Readonly<Record<string, string>>
}

/**
 * Sorts, filters and fills in: the page's own script. It is put into the page by its source text, and so uses nothing from outside
 * of itself. What it puts in as HTML was escaped when the report was made.
 */
export function enliven(page: Page): void {
  const STEP = 250
  const { document, location, history } = page
  const find = (selector: string) => document.querySelector(selector)!
  const all = (selector: string) => [...document.querySelectorAll(selector)]
  const data = JSON.parse(find('#data').textContent) as PageData
  const [body, count, more, form, search] = ['#rows', '#count', '#more', '#filters', '[name=q]'].map(find) as [
    PageElement,
    PageElement,
    PageElement,
    PageElement,
    PageElement,
  ]
  const selects = all('#filters select')
  const heads = all('[data-column]')
  const made: (PageElement | undefined)[] = [...body.children]
  const standing = made.length
  const texts = data.rows.map((row) => row.join('\n').toLowerCase())
  let state = new page.URLSearchParams('')
  let shown: number[] = []

  function fromHtml(html: string): PageElement {
    const template = document.createElement('template')
    template.innerHTML = html
    return template.content.firstElementChild
  }

  function rowAt(index: number): PageElement {
    return (made[index] ??= fromHtml(data.later[index - standing] ?? ''))
  }

  /** In the order of the filters of the form. */
  function valuesOf(row: PageRow): readonly (readonly string[])[] {
    return [[data.verdicts[row[5]] ?? ''], [row[1]], [row[2]], [row[3]], row[8].split(' ')]
  }

  function matching(): number[] {
    const words = (state.get('q') ?? '').toLowerCase().split(/\s+/)
    const wanted = selects.map(({ name }) => state.get(name))
    return [...data.rows.keys()].filter((index) => {
      if (!words.every((word) => texts[index]?.includes(word))) return false
      const values = valuesOf(data.rows[index]!)
      return wanted.every((value, at) => value === null || values[at]?.includes(value))
    })
  }

  function sorted(indices: readonly number[]): number[] {
    const by = state.get('sort') ?? ''
    const column = heads.findIndex((head) => head.dataset['column'] === by.replace('-', ''))
    const sign = by.startsWith('-') ? -1 : 1
    for (const [at, head] of heads.entries()) {
      if (at === column) head.setAttribute('aria-sort', sign < 0 ? 'descending' : 'ascending')
      else head.removeAttribute('aria-sort')
    }
    const keys = data.rows.map((row) => {
      const key = row[column] ?? 0
      return typeof key === 'string' ? key.toLowerCase() : key
    })
    const compared = (a: string | number, b: string | number) => Number(a > b) - Number(a < b)
    return indices.toSorted((a, b) => sign * compared(keys[a] ?? 0, keys[b] ?? 0) || a - b)
  }

  function show(upTo: number): void {
    body.replaceChildren(...shown.slice(0, upTo).map(rowAt))
    more.hidden = shown.length <= upTo
    const [some, whole] = [String(shown.length), String(data.rows.length)]
    const noun = data.rows.length === 1 ? 'repository' : 'repositories'
    const text = some === whole ? `${whole} ${noun}` : `${some} of ${whole} ${noun}`
    if (count.textContent !== text) count.textContent = text
  }

  function update(): void {
    shown = sorted(matching())
    show(STEP)
  }

  function keep(name: string, value: string | null): void {
    if (value === null) state.delete(name)
    else state.set(name, value)
    const kept = state.toString()
    history.replaceState(null, '', kept === '' ? location.href.split('#', 1)[0] : `#${kept}`)
    update()
  }

  function isView(): boolean {
    return location.hash.includes('=')
  }

  function restore(): void {
    if (isView()) state = new page.URLSearchParams(location.hash.slice(1))
    search.value = state.get('q') ?? ''
    for (const select of selects) {
      const value = state.get(select.name)
      const at = [...select.options].findIndex((option, index) => index > 0 && option.value === value)
      select.selectedIndex = Math.max(at, 0)
    }
    update()
  }

  function fill(section: PageElement | null): void {
    const number = section?.dataset['owner'] ?? ''
    const html = data.owners[number]
    const cards = section?.querySelector('.cards')
    if (cards && html !== undefined && cards.children.length === 0) cards.innerHTML = html
  }

  /** A link may lead to what is not in the page yet. */
  function follow(): void {
    if (isView()) {
      restore()
      find('#repositories').scrollIntoView()
      return
    }
    const id = decodeURIComponent(location.hash.slice(1))
    if (!/^r\d+$/.test(id) || document.getElementById(id)) return
    for (const [number, html] of Object.entries(data.owners)) {
      if (html.includes(`<article id="${id}">`)) fill(document.getElementById(`o${number}`))
    }
    document.getElementById(id)?.scrollIntoView()
  }

  function print(isPrinted: boolean): void {
    if (isPrinted) {
      for (const section of all('.owner')) fill(section)
      for (const details of all('details')) details.open = true
    } else {
      document.documentElement.classList.remove('one')
      for (const section of all('.only')) section.classList.remove('only')
    }
    show(isPrinted ? Infinity : STEP)
  }

  for (const head of heads) {
    const button = document.createElement('button')
    button.textContent = head.textContent
    button.addEventListener('click', () => {
      const column = head.dataset['column'] ?? ''
      keep('sort', state.get('sort') === column ? `-${column}` : column)
    })
    head.replaceChildren(button)
  }
  search.addEventListener('input', () => keep('q', search.value.trim() || null))
  for (const select of selects) {
    select.addEventListener('change', () => keep(select.name, select.selectedIndex > 0 ? select.value : null))
  }
  form.addEventListener('submit', (event) => event.preventDefault())
  form.addEventListener('reset', () => {
    state = new page.URLSearchParams('')
    keep('q', null)
  })
  more.addEventListener('click', () => show(body.children.length + STEP))
  for (const button of all('[data-print]')) {
    button.addEventListener('click', () => {
      document.documentElement.classList.add('one')
      document.getElementById(button.dataset['print'] ?? '')?.classList.add('only')
      page.print()
    })
  }
  const watch = new page.IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) if (isIntersecting) fill(target)
    },
    { rootMargin: '1500px' },
  )
  for (const section of all('.owner')) watch.observe(section)
  page.addEventListener('hashchange', follow)
  page.addEventListener('beforeprint', () => print(true))
  page.addEventListener('afterprint', () => print(false))
  document.documentElement.classList.add('live')
  restore()
  if (location.hash !== '') follow()
}

/** As much of a browser as the script uses: its own types would be global to the whole project. */
interface Page {
  readonly document: {
    readonly documentElement: PageElement
    readonly querySelector: (selector: string) => PageElement | null
    readonly querySelectorAll: (selector: string) => Iterable<PageElement>
    readonly getElementById: (id: string) => PageElement | null
    readonly createElement: (name: string) => PageElement
  }
  readonly location: { readonly hash: string; readonly href: string }
  readonly history: { readonly replaceState: (state: null, unused: string, url: string | undefined) => void }
  readonly URLSearchParams: new (text: string) => {
    readonly get: (name: string) => string | null
    readonly set: (name: string, value: string) => void
    readonly delete: (name: string) => void
    readonly toString: () => string
  }
  readonly IntersectionObserver: new (
    onChange: (entries: readonly { readonly isIntersecting: boolean; readonly target: PageElement }[]) => void,
    options: { readonly rootMargin: string },
  ) => { readonly observe: (element: PageElement) => void }
  readonly addEventListener: (event: string, listener: () => void) => void
  readonly print: () => void
}

interface PageElement {
  textContent: string
  innerHTML: string
  value: string
  selectedIndex: number
  hidden: boolean
  open: boolean
  readonly name: string
  readonly children: ArrayLike<PageElement> & Iterable<PageElement>
  readonly options: Iterable<{ readonly value: string }>
  readonly dataset: Readonly<Record<string, string | undefined>>
  readonly classList: { readonly add: (name: string) => void; readonly remove: (name: string) => void }
  readonly content: { readonly firstElementChild: PageElement }
  readonly querySelector: (selector: string) => PageElement | null
  readonly setAttribute: (name: string, value: string) => void
  readonly removeAttribute: (name: string) => void
  readonly replaceChildren: (...children: readonly (PageElement | string)[]) => void
  readonly scrollIntoView: () => void
  readonly addEventListener: (event: string, listener: (event: { readonly preventDefault: () => void }) => void) => void
}
