import { describe, expect, it } from '@jest/globals'
import { scriptLines } from '../../../support/shell-reading.ts'

describe('what a step says to later ones', () => {
  it.each([
    ['echo "tag=latest" >> $GITHUB_OUTPUT', ['output tag=latest']],
    ['echo "tag=latest" >> "${GITHUB_OUTPUT}"', ['output tag=latest']],
    ['{ echo a=b; echo "c=$X"; } >> "$GITHUB_OUTPUT"', ['output a=b', 'output c={opaque $X}']],
    ['{ echo "x<<EOF"; echo l1; echo l2; echo EOF; } >> $GITHUB_OUTPUT', ['output x=l1\nl2']],
    ['echo "::set-output name=tag::latest"', ['output tag=latest']],
    ['echo "::set-env name=TAG::v1"', ['later TAG=v1']],
    ['echo TAG=latest | tee -a $GITHUB_ENV', ['later TAG=latest']],
    ['cat <<EOF >> $GITHUB_ENV\nA=1\nB=$X\nEOF', ['later A=1', 'later B={opaque $X}']],
    ['printf "tag=%s\\n" latest >> $GITHUB_OUTPUT', ['output tag=latest']],
    ['echo -e "a=1\\nb=2" >> $GITHUB_OUTPUT', ['output a=1', 'output b=2']],
    ['if x; then echo "t=a" >> $GITHUB_OUTPUT; else echo "t=b" >> $GITHUB_OUTPUT; fi', ['output t=a | b']],
    [
      'echo "sha=$(git rev-parse --short HEAD)" >> $GITHUB_OUTPUT',
      ['output sha={commit $(git rev-parse --short HEAD)}'],
    ],
    ['(echo "a=1") >> $GITHUB_OUTPUT', ['output a=1']],
    ['f() { echo a=1; }; f >> $GITHUB_OUTPUT', ['output a=1']],
    ['echo "a=1" >> $GITHUB_STEP_SUMMARY', []],
    ['echo "a=1" > out.txt', []],
    ['echo "a=b=c" >> $GITHUB_OUTPUT', ['output a=b=c']],
    ['{ if x; then echo t=a; else echo t=b; fi; echo u=c; } >> $GITHUB_OUTPUT', ['output t=a | b', 'output u=c']],
  ])('reads files of the workflow: %j', (script, expected) => {
    expect(scriptLines(script)).toEqual(expected)
  })

  it.each([
    ["echo 'export TAG=latest' >> $BASH_ENV", ['later TAG=latest']],
    ['echo "##vso[task.setvariable variable=TAG]latest"', ['later TAG=latest']],
  ])('reads those of other systems: %j', (script, expected) => {
    expect(scriptLines(script)).toEqual(expected)
  })
})
