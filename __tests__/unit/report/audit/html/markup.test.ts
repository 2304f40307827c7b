import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { joined, jsonData, markup, prose } from '../../../../../src/report/audit/html/markup.ts'

describe('markup', () => {
  it.each([
    ['a text', markup`<b>${'<i>&"\''}</b>`, '<b>&lt;i&gt;&amp;&quot;&#39;</b>'],
    ['an attribute', markup`<b title="${'" onload="x'}">`, '<b title="&quot; onload=&quot;x">'],
    ['a number', markup`${12}`, '12'],
    ['markup', markup`<p>${markup`<b>${'<'}</b>`}</p>`, '<p><b>&lt;</b></p>'],
    ['a list', markup`<ul>${[markup`<li>`, markup`<li>`]}</ul>`, '<ul><li><li></ul>'],
    ['what shows nothing', markup`${'a\u202Eb\u0000\n'}`, 'a⟨U+202E⟩b⟨U+0000⟩⟨U+000A⟩'],
    [
      'line breaks of its own',
      markup`
        <p>
        a b</p>`,
      '<p>a b</p>',
    ],
  ])('puts in %s', (_, { html }, expected) => {
    expect(html).toBe(expected)
  })

  it('joins', () => {
    expect(joined([markup`<b>`, markup`${'<'}`], ', ').html).toBe('<b>, &lt;')
  })
})

describe('prose', () => {
  it.each([
    ['no code', 'no code'],
    ['push `latest` and `<b>`', 'push <code>latest</code> and <code>&lt;b&gt;</code>'],
    ['one ` alone', 'one ` alone'],
    ['`a` and `b', '<code>a</code> and `b'],
    ['', ''],
  ])('%j', (text, expected) => {
    expect(prose(text).html).toBe(expected)
  })
})

describe('jsonData', () => {
  it.each([
    ['</script>', String.raw`"<\/script>"`],
    ['<!-- <ScRipt', String.raw`"\u003c!-- \u003cScRipt"`],
    ['\u2028\u2029', String.raw`"\u2028\u2029"`],
    ['<b>', '"<b>"'],
  ])('%j', (value, expected) => {
    expect(jsonData(value)).toBe(expected)
  })

  it('of any text says the same, and neither ends nor hides the end of a script', () => {
    const hostile = fc.string({
      unit: fc.constantFrom('<', '/', '!', '-', 'script', 'SCRIPT', '>', '\\', '"', '\u2028', ' '),
    })
    fc.assert(
      fc.property(hostile, (text) => {
        const html = jsonData(text)
        expect(JSON.parse(html)).toBe(text)
        expect(html).not.toMatch(/<(?:\/|!|script)/i)
      }),
      { seed: 5 },
    )
  })
})
