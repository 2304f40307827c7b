import { describe, expect, it } from '@jest/globals'
import { scriptLines } from '../../../support/shell-reading.ts'

describe('the words of a command', () => {
  it.each([
    ['docker push app:latest', ['1 push docker push: app:latest']],
    ["docker push 'app:latest'", ['1 push docker push: app:latest']],
    ['docker push "app":"latest"', ['1 push docker push: app:latest']],
    ['docker push app\\:latest', ['1 push docker push: app:latest']],
    ['docker push \\\n  app:latest', ['1 push docker push: app:latest']],
    ["docker push $'app:latest'", ['1 push docker push: app:latest']],
    ['docker push app:"latest', ['1 push docker push: app:latest']],
  ])('reads literals and quotes: %j', (script, expected) => {
    expect(scriptLines(script)).toEqual(expected)
  })

  it.each([
    ['IMG=acme/app\ndocker push "$IMG":latest', ['2 push docker push: acme/app:latest']],
    ['IMG=acme/app; TAG=v1\ndocker push ${IMG}:${TAG}', ['2 push docker push: acme/app:v1']],
    ['A=a; A+=b; docker push $A', ['1 push docker push: ab']],
    ['docker push app:$TAG', ['1 push docker push: app:{opaque $TAG}']],
    ['docker push app:$GITHUB_SHA', ['1 push docker push: app:{commit $GITHUB_SHA}']],
    ['docker push app:$1', ['1 push docker push: app:{opaque $1}']],
    ['X=app; Y=X; docker push ${!Y}', ['1 push docker push: app']],
    ['unset TAG; docker push app:${TAG:-latest}', ['1 push docker push: app:latest']],
    ['OPTS="-q app:latest"; docker push $OPTS', ['1 push docker push: app:latest']],
    ['OPTS="a b"; docker push app:"$OPTS"', ['1 push docker push: app:a b']],
  ])('follows variables: %j', (script, expected) => {
    expect(scriptLines(script)).toEqual(expected)
  })

  it.each([
    ['docker push app:${X:-latest}', ['1 push docker push: app:{opaque $X} | app:latest']],
    ['docker push app:${X-latest}', ['1 push docker push: app:{opaque $X} | app:latest']],
    ['TAG=${TAG:-latest}\ndocker push app:$TAG', ['2 push docker push: app:{opaque $TAG} | app:latest']],
    [
      'docker push app:${X:=latest}; docker push b:$X',
      ['1 push docker push: app:{opaque $X} | app:latest', '1 push docker push: b:{opaque $X} | b:latest'],
    ],
    ['X=v1; docker push app:${X:-latest}', ['1 push docker push: app:v1']],
    ['X=; docker push app:${X:-latest}', ['1 push docker push: app:latest']],
    ['X=; docker push app${X-:latest}', ['1 push docker push: app']],
    ['X=v1; docker push app${X:+:$X}', ['1 push docker push: app:v1']],
    ['docker push app:${X:?no tag}', ['1 push docker push: app:{opaque $X}']],
    [
      'X=$(git rev-parse HEAD); docker push app:${X:-latest}',
      ['1 push docker push: app:{commit $(git rev-parse HEAD)}'],
    ],
    ['X=$1; docker push app:${X:-latest}', ['1 push docker push: app:{opaque $1} | app:latest']],
  ])('takes defaults: %j', (script, expected) => {
    expect(scriptLines(script)).toEqual(expected)
  })

  it.each([
    [
      'X=app:v1\ndocker push ${X%%:*}:latest; docker push ${X##*:}',
      ['2 push docker push: app:latest', '2 push docker push: v1'],
    ],
    [
      'X=a/b/app:v1; docker push ${X##*/}; docker push ${X%:*}',
      ['1 push docker push: app:v1', '1 push docker push: a/b/app'],
    ],
    ['X=v1.2; docker push app:${X#v}', ['1 push docker push: app:1.2']],
    ['X=feature/x; docker push app:${X//\\//-}', ['1 push docker push: app:feature-x']],
    [
      'B=Main; docker push a:${B,,}; docker push a:${B^^}',
      ['1 push docker push: a:main', '1 push docker push: a:MAIN'],
    ],
    [
      'X=0123456789; docker push app:${X:0:7}; docker push app:${X::4}',
      ['1 push docker push: app:0123456', '1 push docker push: app:0123'],
    ],
    ['docker push "app:${GITHUB_SHA::7}"', ['1 push docker push: app:{commit $GITHUB_SHA}']],
    ['docker push app:${GITHUB_REF##*/}', ['1 push docker push: app:{branch $GITHUB_REF}']],
    ['V=$(cat VERSION); docker push app:${V%.*}', ['1 push docker push: app:{opaque part of $(cat VERSION)}']],
  ])('changes text: %j', (script, expected) => {
    expect(scriptLines(script)).toEqual(expected)
  })

  it.each([
    [
      'TAGS=(a "b c" latest)\nfor t in "${TAGS[@]}"; do docker push "app:$t"; done',
      ['2 push docker push: app:a', '2 push docker push: app:b c', '2 push docker push: app:latest'],
    ],
    [
      'a=(); a+=(x); a+=(y); docker push ${a[1]}; docker push ${a[-1]}',
      ['1 push docker push: y', '1 push docker push: y'],
    ],
    ['a=(x y z); docker push "${a[@]:1}"', ['1 push docker push: y']],
    ['declare -A M=([x]=1 [y]=2); docker push ${M[$k]}', ['1 push docker push: 1 | 2']],
    [
      'for t in app:{a,b{c,d}}; do docker push $t; done',
      ['1 push docker push: app:a', '1 push docker push: app:bc', '1 push docker push: app:bd'],
    ],
    [
      'for i in {1..3}; do docker push app:$i; done',
      ['1 push docker push: app:1', '1 push docker push: app:2', '1 push docker push: app:3'],
    ],
    ['for i in {1..1000000}; do docker push app:$i; done', ['1 push docker push: app:{opaque more than 64 words}']],
    ['docker push "$@"', ['1 push docker push: {opaque $@}']],
    ['docker push app:$((N+1))', ['1 push docker push: app:{opaque $((N+1))}']],
  ])('expands arrays, braces and lists: %j', (script, expected) => {
    expect(scriptLines(script)).toEqual(expected)
  })
})
