/** What somebody could call a branch, a file, a repository or themselves, by what it would do if it were read as more than text. */
export const PAYLOADS: readonly (readonly [name: string, text: string])[] = Object.entries({
  'a command': '::set-output name=should-push::true',
  'a command after blanks': ' \t\u00a0\u3000::add-mask::sha',
  'an old command': 'x ##[set-output name=should-push]true',
  'a command on a line of its own': 'x\n::stop-commands::pwned\r\n::error::pwned',
  'a command after a carriage return': 'x\r::set-output name=tag::pwned\r##[error]pwned',
  'a command after other ends of a line':
    'x\u0085::error::pwned\u2028::error::pwned\u2029::error::pwned\v::error::pwned',
  'a command behind percent signs': 'x%0A::set-output name=tag::pwned%0D%0a%250A,file=/etc/passwd,line=1::pwned',
  'a command behind what shows nothing': '\u200b\ufeff\u2060::set-output name=tag::pwned',
  'the end of an output': 'x\nghadelimiter_0\nEOF\nshould-push=true\ntag<<EOF\npwned\nEOF',
  'a NUL': 'x\u0000::error::pwned',
  'a colour and an erased line': '\u001b[8m\u001b[2K\u001b[1A\u009b8mx\b\b\u007f',
  'a link of a terminal': '\u001b]8;;https://evil.test\u0007click\u001b]8;;\u0007\u001b]52;c;cHduZWQ=\u0007',
  'a turn of direction': '\u202egpj.tseta\u202c\u2066l\u2069',
  'half a character': '\ud800x\udfff',
  'the cells of a table': 'a | b || c \\| d',
  'a fence': '```\n</details>\n~~~\n# pwned',
  'spans of code': 'a ` b `` c ``` d',
  'a link': '[click](https://evil.test) [x]: https://evil.test "t" <https://evil.test>',
  'a picture': '![x](https://evil.test/x.png)![y][z]',
  'links without markup': 'https://evil.test http://evil.test www.evil.test me@evil.test',
  'a mention': '@octocat @octo-org/all cc @everyone',
  'references to issues': '#1 #2 (#3) GH-4 octo-org/octo-repo#5 gh-6',
  'a heading, a list and a rule': '# pwned\n- pwned\n1. pwned\n---\n===\n+ x',
  elements: '</details></code></summary><img src=x onerror=pwned()><!-- ',
  'the end of an attribute': `"'><svg/onload=pwned()> ' onmouseover='pwned()' x="`,
  'the end of a script': '</script><script>pwned()</script><!--<script>',
  'an address that runs': 'javascript:pwned()//data:text/html,<script>pwned()</script>',
  entities: '&lt;img src=x&gt; &#x3C;b&#x3E; &amp;lt;',
  'a formula': `=cmd|'/C calc'!A0`,
  'a formula behind blanks': '\t\r\n @SUM(1+1)*HYPERLINK("https://evil.test")',
  'a formula in wide letters': '＝1+1',
  'a formula by a sign': '-2+3+cmd|" /C calc"!A0',
  'fields of a table': 'a","=1+1",b;=1+1\t=1+1',
  'a link of SARIF': '[click](https://evil.test) [x](1) {0} [y]( z',
  'words of a shell': `'; touch pwned; '$(touch pwned)\`touch pwned\`"&& touch pwned | pwned > pwned \\`,
  'an option': '--profile=evil',
  'a template': '${pwned} %{pwned} {{pwned}} ${{ pwned }} $X',
  'a pattern of a replacement': "$& $1 $` $' $$ $<x>",
  'a name of every object': '__proto__',
  'another one': 'constructor',
  'a great deal': 'x'.repeat(500),
})

/**
 * What stands where a payload did, to see what the payload has changed: in one word or in several, since no command is given for a
 * name that a shell would take apart.
 */
export function harmlessFor(payload: string): string {
  return /^[\w./:-]+$/.test(payload) ? 'benign' : 'a benign text'
}
