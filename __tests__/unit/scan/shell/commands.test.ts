import { describe, expect, it } from '@jest/globals'
import { readScript, scriptLines } from '../../../support/shell-reading.ts'

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
    ['words by xargs', (tags: string) => `printf '%s\\n' ${tags} | xargs -I{} docker push app:{}`, 'another word'],
    ['words by parallel', (tags: string) => `parallel docker push app:{} ::: ${tags}`, 'another word'],
    [
      'lines',
      (tags: string) => `while read t; do docker push app:$t; done <<END\n${tags.replaceAll(' ', '\n')}\nEND`,
      'another line',
    ],
  ])('says that there is more, where %s are too many to go through', (_, script, rest) => {
    const tags = Array.from({ length: 20 }, (__, index) => `t${index}`)
    expect(scriptLines(script(tags.join(' ')))).toEqual([
      ...tags.slice(0, 16).map((tag) => `1 push docker push: app:${tag}`),
      `1 push docker push: app:{opaque ${rest}}`,
    ])
  })

  it.each([
    ['alias d="docker push"\nd app:latest', ['1 push docker push: app:latest']],
    ["alias dp-x='docker push'; dp-x app:latest", ['1 push docker push: app:latest']],
    ["alias docker='docker --context x'; docker push app", ['1 push docker push: app']],
    ['T=latest; alias d="docker push app:$T && true"; d', ['1 push docker push: app:latest']],
    ['alias a=b b=a; a push x', []],
    ['alias d="docker push app"', []],
  ])('speaks what an alias stands for: %j', (script, expected) => {
    expect(scriptLines(script)).toEqual(expected)
  })

  it.each([
    ['find . -name x -exec docker push app:latest \\;', ['1 push docker push: app:latest']],
    [
      'find . -exec docker push app:{} + -exec docker push b \\;',
      ['1 push docker push: app:{opaque a file of find}', '1 push docker push: b'],
    ],
    ["find . -execdir sh -c 'docker push app:$1' _ {} \\;", ['1 push docker push: app:{opaque a file of find}']],
    ['find . -name docker -o -name push', []],
    ['parallel --jobs 4 docker push {} ::: a b', ['1 push docker push: a', '1 push docker push: b']],
    ['parallel "docker push {}:latest" ::: a', ['1 push docker push: a:latest']],
    ['parallel docker push :::: list.txt', ['1 push docker push: {opaque the words of parallel}']],
    ['parallel -a list.txt docker push', ['1 push docker push: {opaque the words of parallel}']],
    ['parallel docker push {1}:{2} ::: a ::: x y', ['1 push docker push: a:{opaque another word of parallel}']],
  ])('runs a command for each of what is found: %j', (script, expected) => {
    expect(scriptLines(script)).toEqual(expected)
  })

  it.each([
    'runuser -u x -- docker push app:latest',
    'runuser -l x -c "docker push app:latest"',
    'su x -c "docker push app:latest"',
    'su - x <<< "docker push app:latest"',
    'sudo -i <<< "docker push app:latest"',
    'sudo -u docker docker push app:latest',
    'gosu docker docker push app:latest',
    'sg docker -c "docker push app:latest"',
    'newgrp docker <<< "docker push app:latest"',
    'chroot /mnt docker push app:latest',
    "chroot --userspec=a:b /mnt sh -c 'docker push app:latest'",
    'docker exec x docker push app:latest',
    'docker exec docker docker push app:latest',
    'docker exec -e A=b -it x sh -c "docker push app:latest"',
    "docker exec -e A=latest x sh -c 'docker push app:$A'",
    'docker container exec x docker push app:latest',
    'docker compose -f x.yml exec -T ci sh -c "docker push app:latest"',
    'docker compose run --rm ci docker push app:latest',
    'docker-compose exec -T ci docker push app:latest',
    'kubectl exec -n ci docker -- docker push app:latest',
    'kubectl exec pod -c x -- sh -c "docker push app:latest"',
    'oc exec pod docker push app:latest',
    'crictl exec x docker push app:latest',
    'lima docker push app:latest',
    'limactl shell default -- docker push app:latest',
    'colima ssh -- docker push app:latest',
    'minikube ssh "docker push app:latest"',
    'vagrant ssh -c "docker push app:latest"',
    'multipass exec vm -- docker push app:latest',
    'gcloud compute ssh vm --command="docker push app:latest"',
    'sshpass -p x ssh u@h docker push app:latest',
    'podman unshare docker push app:latest',
    'watch -n 5 docker push app:latest',
    'watch "docker push app:latest"',
    'flock /tmp/l docker push app:latest',
    'flock -w 5 /tmp/l -c "docker push app:latest"',
    'script -qec "docker push app:latest" /dev/null',
    'script -q -c "set -e; docker push app:latest" log',
    'unbuffer -p docker push app:latest',
    "faketime 'last friday' docker push app:latest",
    'taskset -c 0 docker push app:latest',
    'pwsh -Command "docker push app:latest"',
    'wsl -d Ubuntu -- docker push app:latest',
    'tmux new -d "docker push app:latest"',
    'at now <<< "docker push app:latest"',
    'env -S "docker push app:latest"',
    'retry --times=3 -- sh -c "docker push app:latest"',
    'doppler run docker push app:latest',
    'nix develop -c docker push app:latest',
    'nix-shell --run "docker push app:latest"',
    'npm exec -- docker push app:latest',
    'busybox sh -c "docker push app:latest"',
  ])('finds the command that another program is given: %j', (script) => {
    expect(scriptLines(script)).toEqual(['1 push docker push: app:latest'])
  })

  it.each([
    ['docker run --rm img sh -c "docker push a"', ['1 push docker push: a', '1 ci `docker run`: img']],
    ['docker run --entrypoint sh img -c "docker push a"', ['1 push docker push: a', '1 ci `docker run`: img']],
    ['docker run -i img sh <<< "docker push a"', ['1 push docker push: a', '1 ci `docker run`: img']],
    ["T=x; docker run img sh -c 'docker push a:$T'", ['1 push docker push: a:{opaque $T}', '1 ci `docker run`: img']],
    ["T=x; docker run -e T img sh -c 'docker push a:$T'", ['1 push docker push: a:x', '1 ci `docker run`: img']],
    ['push() { docker run img push; docker push a; }; push', ['1 ci `docker run`: img', '1 push docker push: a']],
    ['buildah run c -- buildah push a', ['1 push buildah push: a', '1 ci `buildah run`: c']],
    ['kubectl run x --image=y -- docker push a', ['1 push docker push: a', '1 workload `kubectl run`: y']],
    ['./ci/retry.sh docker push a', ['1 push docker push: a', '1 call ci/retry.sh $1=docker $2=push $3=a']],
    ['chroot /mnt ./ci/push.sh v1', ['1 call ci/push.sh $1=v1']],
    ['usermod -aG docker push', []],
    ['docker exec x cat push', []],
  ])('goes on with the program itself: %j', (script, expected) => {
    expect(scriptLines(script)).toEqual(expected)
  })

  it.each(['sudo ', 'kubectl exec ', 'find -exec ', 'docker exec a '])('tells where %jgoes too deep', (wrapper) => {
    const { faults } = readScript(`${wrapper.repeat(400)}docker push app`)
    expect(faults).toEqual([{ index: 0, detail: 'it is nested too deep to be followed' }])
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
