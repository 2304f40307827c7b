import { describe, expect, it } from '@jest/globals'
import { scriptLines } from '../../../support/shell-reading.ts'

describe('what commands write', () => {
  it.each([
    ['docker push app:$(git rev-parse HEAD)', ['1 push docker push: app:{commit $(git rev-parse HEAD)}']],
    [
      'docker push app:$(git rev-parse --short HEAD)',
      ['1 push docker push: app:{commit $(git rev-parse --short HEAD)}'],
    ],
    ['docker push app:$(git log -1 --format=%h)', ['1 push docker push: app:{commit $(git log -1 --format=%h)}']],
    ['docker push app:$(git describe --always)', ['1 push docker push: app:{commit $(git describe --always)}']],
    ['docker push app:$(git describe --tags)', ['1 push docker push: app:{version $(git describe --tags)}']],
    [
      'docker push app:$(git rev-parse --abbrev-ref HEAD)',
      ['1 push docker push: app:{branch $(git rev-parse --abbrev-ref HEAD)}'],
    ],
    ['docker push app:$(git branch --show-current)', ['1 push docker push: app:{branch $(git branch --show-current)}']],
    [
      'docker push app:$(git rev-parse --show-toplevel)',
      ['1 push docker push: app:{opaque $(git rev-parse --show-toplevel)}'],
    ],
    ['docker push app:$(date +%Y%m%d)', ['1 push docker push: app:{date $(date +%Y%m%d)}']],
    ['docker push app:$(date +%s)', ['1 push docker push: app:{unique $(date +%s)}']],
    ['docker push app:$(date)', ['1 push docker push: app:{unique $(date)}']],
    ['docker push app:$(date +%Y%m%d%H%M%S)', ['1 push docker push: app:{unique $(date +%Y%m%d%H%M%S)}']],
    ['docker push app:$(uuidgen)', ['1 push docker push: app:{unique $(uuidgen)}']],
    ['docker push app:$(openssl rand -hex 4)', ['1 push docker push: app:{unique $(openssl rand -hex 4)}']],
    ['docker push app:$(cat VERSION)', ['1 push docker push: app:{version $(cat VERSION)}']],
    ['docker push app:$(cat list.txt)', ['1 push docker push: app:{opaque $(cat list.txt)}']],
    [
      'docker push app:$(jq -r .version package.json)',
      ['1 push docker push: app:{version $(jq -r .version package.json)}'],
    ],
    [
      'docker push app:$(node -p "require(\'./package.json\').version")',
      ['1 push docker push: app:{version $(node -p "require(\'./package.json\').version")}'],
    ],
    ['docker push app:$(npm version patch)', ['1 push docker push: app:{version $(npm version patch)}']],
    [
      'docker push app:$(mvn help:evaluate -Dexpression=project.version -q -DforceStdout)',
      ['1 push docker push: app:{version $(mvn help:evaluate -Dexpression=project.version -q -Dforce…}'],
    ],
    ['docker push app:$(poetry version -s)', ['1 push docker push: app:{version $(poetry version -s)}']],
    ['docker push app:$(grep version Cargo.toml)', ['1 push docker push: app:{version $(grep version Cargo.toml)}']],
    [
      'docker push app:$(./scripts/version.sh)',
      ['1 call scripts/version.sh', '1 push docker push: app:{version $(./scripts/version.sh)}'],
    ],
    [
      'docker push app:$(aws sts get-caller-identity --query Account)',
      ['1 push docker push: app:{opaque $(aws sts get-caller-identity --query Account)}'],
    ],
    ['docker push app:$(sha256sum Dockerfile)', ['1 push docker push: app:{digest $(sha256sum Dockerfile)}']],
  ])('knows the nature of what a command writes: %j', (script, expected) => {
    expect(scriptLines(script)).toEqual(expected)
  })

  it.each([
    ['B=feature/X; docker push app:$(echo $B | tr "/" "-" | tr A-Z a-z)', ['1 push docker push: app:feature-x']],
    ['X=0123456789; docker push app:$(echo $X | cut -c1-7)', ['1 push docker push: app:0123456']],
    ['X=a:b:c; docker push $(echo $X | cut -d: -f2)', ['1 push docker push: b']],
    ['docker push app:$(echo v1 | sed "s/^v//")', ['1 push docker push: app:1']],
    ['docker push app:$(echo a.b | sed "s/[.]/x/")', ['1 push docker push: app:{opaque $(echo a.b | sed "s/[.]/x/")}']],
    ['docker push app:$(echo $GITHUB_REF_NAME | tr / -)', ['1 push docker push: app:{branch $GITHUB_REF_NAME}']],
    [
      'docker push app:$(git branch --show-current | sed "s#/#-#g")',
      ['1 push docker push: app:{branch $(git branch --show-current | sed "s#/#-#g")}'],
    ],
    ['docker push app:$(echo "$GITHUB_SHA" | head -c 7)', ['1 push docker push: app:{commit $GITHUB_SHA}']],
    [
      'docker push app:$(git describe --tags | cut -d. -f1)',
      ['1 push docker push: app:{opaque part of $(git describe --tags | cut -d. -f1)}'],
    ],
    ['docker push app:$(printf "%s-%s" a b)', ['1 push docker push: app:a-b']],
    ["docker push $(echo 'a b' | awk '{print $2}')", ['1 push docker push: b']],
    [
      'docker push app:$(git describe --tags || echo latest)',
      ['1 push docker push: app:{version $(git describe --tags || echo latest)} | app:latest'],
    ],
    [
      'docker push app:$(git rev-parse HEAD 2>/dev/null || echo unknown)',
      ['1 push docker push: app:{commit $(git rev-parse HEAD 2>/dev/null || echo unknown)}'],
    ],
    ['docker push app:`git rev-parse HEAD`', ['1 push docker push: app:{commit `git rev-parse HEAD`}']],
    ['docker push app:`echo \\`date +%F\\``', ['1 push docker push: app:{date `date +%F`}']],
    ['get() { git rev-parse HEAD; }; docker push app:$(get)', ['1 push docker push: app:{commit $(get)}']],
    ['echo latest > t.txt; docker push a:$(cat t.txt)', ['1 push docker push: a:latest']],
    ['docker push a:$(<VERSION)', ['1 push docker push: a:{version the content of VERSION}']],
    ['x=$(\n docker push a:latest\n)', ['2 push docker push: a:latest']],
  ])('follows text through tools: %j', (script, expected) => {
    expect(scriptLines(script)).toEqual(expected)
  })
})
