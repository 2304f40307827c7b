import { describe, expect, it } from '@jest/globals'
import { scriptLines } from '../../../support/shell-reading.ts'

describe('the way through a script', () => {
  it.each([
    [
      'if [ -z "$TAG" ]; then TAG=latest; fi\ndocker push app:$TAG',
      ['2 push docker push: app:latest | app:{opaque $TAG}'],
    ],
    [
      'if [ $X ]; then T=a; elif [ $Y ]; then T=b; else T=c; fi; docker push app:$T',
      ['1 push docker push: app:a | app:b | app:c'],
    ],
    [
      'if [[ $GITHUB_REF == refs/tags/* ]]; then T=${GITHUB_REF#refs/tags/}; else T=dev; fi\ndocker push app:$T',
      ['2 push docker push: app:{version $GITHUB_REF} | app:dev'],
    ],
    [
      'if [ "$GITHUB_REF_TYPE" = "tag" ]; then docker push app:$GITHUB_REF_NAME; fi; docker push b:$GITHUB_REF_NAME',
      ['1 push docker push: app:{version $GITHUB_REF_NAME}', '1 push docker push: b:{branch $GITHUB_REF_NAME}'],
    ],
    [
      'if [ -n "$CI_COMMIT_TAG" ]; then docker push app:$CI_COMMIT_REF_NAME; else docker push b:$CI_COMMIT_REF_NAME; fi',
      ['1 push docker push: app:{version $CI_COMMIT_REF_NAME}', '1 push docker push: b:{branch $CI_COMMIT_REF_NAME}'],
    ],
    [
      'if ! [[ $GITHUB_REF == refs/tags/* ]]; then docker push app:$GITHUB_REF_NAME; fi',
      ['1 push docker push: app:{branch $GITHUB_REF_NAME}'],
    ],
    [
      'case "$GITHUB_REF" in refs/tags/*) T=$GITHUB_REF_NAME;; *) T=edge;; esac\ndocker push app:$T',
      ['2 push docker push: app:{version $GITHUB_REF_NAME} | app:edge'],
    ],
    [
      'while [ $# -gt 0 ]; do case $1 in -t|--tag) T=$2; shift 2;; esac; done\ndocker push app:$T',
      ['2 push docker push: app:{opaque $-t} | app:{opaque $--tag} | app:{opaque $T}'],
    ],
    [
      'while [ $# -gt 0 ]; do case "$1" in --tag) shift; T="$1";; *) exit 1;; esac; shift; done\ndocker push app:$T',
      ['2 push docker push: app:{opaque $--tag} | app:{opaque $T}'],
    ],
    ['if false; then docker push a; fi; docker push b', ['1 push docker push: b']],
    ['if true; then docker push a; else docker push b; fi', ['1 push docker push: a']],
    ['T=latest; if [ "$T" = latest ]; then docker push a; else docker push b; fi', ['1 push docker push: a']],
    ['T=v1; if [[ $T == v* && -n $T ]]; then docker push a; else docker push b; fi', ['1 push docker push: a']],
    ['case $1 in a) T=x;; b) T=y;; *) T=z;; esac\ndocker push app:$T', ['2 push docker push: app:x | app:y | app:z']],
    ['T=latest; case $T in v*) docker push a;; latest) docker push b;; esac', ['1 push docker push: b']],
    ['[ "$A" = x ] && T=a || T=b; docker push app:$T', ['1 push docker push: app:a | app:b']],
    ['[ -n "$T" ] || T=latest\ndocker push app:$T', ['2 push docker push: app:{opaque $T} | app:latest']],
    ['test -n "$X" || exit 1\ndocker push a', ['2 push docker push: a']],
    ['exit 0; docker push a', []],
    [
      'docker login && docker push a:latest || exit 1; docker push b',
      ['1 push docker push: a:latest', '1 push docker push: b'],
    ],
    ['if x; then T=a; else exit 1; fi; docker push app:$T', ['1 push docker push: app:a']],
  ])('walks branches: %j', (script, expected) => {
    expect(scriptLines(script)).toEqual(expected)
  })

  it.each([
    [
      'for t in "$SHA" latest; do docker push app:$t; done',
      ['1 push docker push: app:{commit $SHA}', '1 push docker push: app:latest'],
    ],
    ['for t in a b; do if [ $t = a ]; then continue; fi; docker push app:$t; done', ['1 push docker push: app:b']],
    [
      'for f in $(cat l); do if [ -f $f ]; then T=$f; break; fi; done; docker push a:$T',
      ['1 push docker push: a:{opaque $T} | a:{opaque $(cat l)}'],
    ],
    ['for f in *.txt; do docker push app:$f; done', ['1 push docker push: app:{opaque *.txt}']],
    ['set -- a b\nfor x; do docker push $x; done', ['2 push docker push: a', '2 push docker push: b']],
    [
      'while read -r t; do docker push app:$t; done < tags.txt',
      ['1 push docker push: app:{opaque the content of tags.txt}'],
    ],
    [
      'while read -r t; do docker push app:$t; done <<END\na\nb\nEND',
      ['1 push docker push: app:a', '1 push docker push: app:b'],
    ],
    ['git tag | while read t; do docker push app:$t; done', ['1 push docker push: app:{version $(git tag)}']],
    ['while true; do docker push a; done', ['1 push docker push: a']],
    ['select t in a b; do docker push $t; done', ['1 push docker push: a', '1 push docker push: b']],
    ['for i in $(seq 3); do docker push a:$i; done', ['1 push docker push: a:{opaque $(seq 3)}']],
  ])('walks loops: %j', (script, expected) => {
    expect(scriptLines(script)).toEqual(expected)
  })

  it.each([
    ['T=x; (T=y; docker push $T); docker push $T', ['1 push docker push: y', '1 push docker push: x']],
    ['T=x; echo | { T=y; docker push $T; }; docker push $T', ['1 push docker push: y', '1 push docker push: x']],
    ['T=x; { T=y; }; docker push $T', ['1 push docker push: y']],
    ['(cd sub && ./a.sh); ./b.sh', ['1 call sub/a.sh', '1 call b.sh']],
  ])('keeps what a subshell does to itself: %j', (script, expected) => {
    expect(scriptLines(script)).toEqual(expected)
  })

  it.each([
    [
      'push() { docker push "$1:$2"; }\npush app latest\npush app v1',
      ['1 push docker push: app:latest', '1 push docker push: app:v1'],
    ],
    ['unused() { docker push app:$1; }', ['1 push docker push: app:{opaque $1 of unused}']],
    [
      'f() { local T=latest; docker push app:$T; }; f; docker push b:$T',
      ['1 push docker push: app:latest', '1 push docker push: b:{opaque $T}'],
    ],
    ['f() { T=latest; }; f; docker push b:$T', ['1 push docker push: b:latest']],
    ['f() { f; docker push a; }; f', ['1 push docker push: a']],
    ['die() { exit 1; }; [ $X ] || die; docker push a', ['1 push docker push: a']],
    [':(){ :|:& };:; docker push app', ['1 push docker push: app']],
    ['f() { shift; docker push "$@"; }; f a b', ['1 push docker push: b']],
  ])('calls functions: %j', (script, expected) => {
    expect(scriptLines(script)).toEqual(expected)
  })
})
