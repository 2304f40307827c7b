import { describe, expect, it } from '@jest/globals'
import { scriptLines } from '../../../support/shell-reading.ts'

describe('commands within others', () => {
  it.each([
    ['sudo -E docker push app', ['1 push docker push: app']],
    ['sudo -u x docker push app', ['1 push docker push: app']],
    ['env A=b docker push app', ['1 push docker push: app']],
    ['time docker push app', ['1 push docker push: app']],
    ['command docker push app', ['1 push docker push: app']],
    ['exec docker push app', ['1 push docker push: app']],
    ['nohup docker push app &', ['1 push docker push: app']],
    ['nice -n 5 docker push app', ['1 push docker push: app']],
    ['timeout 60 docker push app', ['1 push docker push: app']],
    ['retry 3 docker push app', ['1 push docker push: app']],
    ['DOCKER=docker; $DOCKER push app', ['1 push docker push: app']],
    ['! docker push app', ['1 push docker push: app']],
    ['trap "docker push app" EXIT', ['1 push docker push: app']],
  ])('takes wrappers off: %j', (script, expected) => {
    expect(scriptLines(script)).toEqual(expected)
  })

  it.each([
    ['bash -c "docker push $IMG:latest"', ['1 push docker push: {opaque $IMG}:latest']],
    ["sh -ec 'docker push $1' x y", ['1 push docker push: y']],
    ['eval "docker push app:latest"', ['1 push docker push: app:latest']],
    ['CMD="docker push app:latest"; eval $CMD', ['1 push docker push: app:latest']],
    ['ssh -i k u@h "docker push app:latest"', ['1 push docker push: app:latest']],
    ['su - u -c "docker push app"', ['1 push docker push: app']],
    ['bash <<EOF\ndocker push app:latest\nEOF', ['2 push docker push: app:latest']],
    ['ssh u@h <<EOF\ndocker push app:$TAG\nEOF', ['2 push docker push: app:{opaque $TAG}']],
    ['cat <<EOF | bash\ndocker push app\nEOF', ['2 push docker push: app']],
    ['echo "docker push app" | sh', ['1 push docker push: app']],
  ])('reads scripts within scripts: %j', (script, expected) => {
    expect(scriptLines(script)).toEqual(expected)
  })

  it.each([
    ['echo a b | xargs -n1 docker push', ['1 push docker push: a', '1 push docker push: b']],
    ['docker images -f x | xargs docker push', ['1 push docker push: {opaque $(docker images -f x)}']],
    ['printf "%s\\n" a b | xargs -I{} docker push app:{}', ['1 push docker push: app:a', '1 push docker push: app:b']],
    ["echo a | xargs -I % sh -c 'docker push %:latest'", ['1 push docker push: a:latest']],
    ['parallel docker push ::: a b', ['1 push docker push: a', '1 push docker push: b']],
  ])('gives words by xargs: %j', (script, expected) => {
    expect(scriptLines(script)).toEqual(expected)
  })

  it.each([
    ['echo "docker push app:latest"', []],
    ['cat <<EOF\ndocker push app:latest\nEOF', []],
    ['echo "docker push app:latest" >> $GITHUB_STEP_SUMMARY', []],
    ['# docker push app:latest', []],
    ['X="docker push app:latest"', []],
    ["printf 'docker push app' | tee log", []],
  ])('does not take text for commands: %j', (script, expected) => {
    expect(scriptLines(script)).toEqual(expected)
  })

  it.each([
    ['./scripts/push.sh latest', ['1 call scripts/push.sh $1=latest']],
    ['bash scripts/push.sh "$TAG"', ['1 call scripts/push.sh $1={opaque $TAG}']],
    ['sh -x ci/build.sh', ['1 call ci/build.sh']],
    ['cd ci && ../scripts/push.sh', ['1 call scripts/push.sh']],
    ['cd "$X" && ./a.sh; ./b.sh', []],
    ['make push TAG=latest', ['1 call Makefile $TAG=latest']],
    ['make -C dir -f a.mk', ['1 call dir/a.mk']],
    ['./a.sh --push -t latest', ['1 call a.sh $1=--push $2=-t $3=latest $-t=latest']],
    ['if x; then T=a; else T=b; fi\nmake push TAG=$T', ['2 call Makefile $TAG=a | b']],
    ['export REG=acme; A=b ./a.sh', ['1 call a.sh $REG=acme $A=b']],
    ['source .env; . ./lib.sh', ['1 call .env', '1 call lib.sh']],
    ['$GITHUB_WORKSPACE/x.sh', ['1 call x.sh']],
    ['cd x; $(git rev-parse --show-toplevel)/y.sh', ['1 call y.sh']],
    ['D=$(cd a && pwd); $D/b.sh', ['1 call a/b.sh']],
    ['/usr/bin/x.sh', []],
    ['../x.sh', []],
    ['pushd a; ./x.sh; popd; ./y.sh', ['1 call a/x.sh']],
  ])('finds calls of other files: %j', (script, expected) => {
    expect(scriptLines(script)).toEqual(expected)
  })
})
