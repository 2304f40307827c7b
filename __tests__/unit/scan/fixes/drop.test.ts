import { describe, expect, it } from '@jest/globals'
import { fixedBy, stepsOf, workflow } from '../../../support/fixed-text.ts'

const APP = '123456789012.dkr.ecr.eu-west-1.amazonaws.com/team/app'
const OTHER = '123456789012.dkr.ecr.eu-west-1.amazonaws.com/team/other'

function script(...lines: readonly string[]) {
  return { path: 'push.sh', text: lines.map((line) => `${line}\n`).join('') }
}

describe('a tag that moves is left out', () => {
  it.each([
    [
      '-t',
      [`docker buildx build --push -t ${APP}:1.2.3 -t ${APP}:latest .`],
      [`docker buildx build --push -t ${APP}:1.2.3 .`],
    ],
    [
      '--tag=',
      [`docker buildx build --push --tag=${APP}:latest --tag=${APP}:1.2.3 .`],
      [`docker buildx build --push --tag=${APP}:1.2.3 .`],
    ],
    [
      '--tag in quotes',
      [`docker buildx build --push --tag "${APP}:latest" -t ${APP}:1.2.3 .`],
      [`docker buildx build --push -t ${APP}:1.2.3 .`],
    ],
    [
      'a line of its own',
      ['docker buildx build --push \\', `  -t ${APP}:1.2.3 \\`, `  -t ${APP}:latest \\`, '  .'],
      ['docker buildx build --push \\', `  -t ${APP}:1.2.3 \\`, '  .'],
    ],
    [
      'the beginning of the last line',
      ['docker buildx build --push \\', `  -t ${APP}:1.2.3 \\`, `  -t ${APP}:latest .`],
      ['docker buildx build --push \\', `  -t ${APP}:1.2.3 \\`, '  .'],
    ],
    [
      'the whole of the last line',
      ['docker buildx build . --push \\', `  -t ${APP}:1.2.3 \\`, `  -t ${APP}:latest`, 'docker ps'],
      ['docker buildx build . --push \\', `  -t ${APP}:1.2.3`, 'docker ps'],
    ],
    [
      'kaniko',
      [`/kaniko/executor --destination ${APP}:1.2.3 --destination=${APP}:latest`],
      [`/kaniko/executor --destination ${APP}:1.2.3`],
    ],
    ...[
      ['"$SHA" "latest"', '"$SHA"'],
      ['latest $SHA', '$SHA'],
      ["$SHA 'latest' 1.2.3", '$SHA 1.2.3'],
    ].map(([before, after]): [string, string[], string[]] => [
      `a loop over ${before}`,
      ['SHA=$(git rev-parse HEAD)', `for tag in ${before}; do`, `  docker push ${APP}:$tag`, 'done'],
      ['SHA=$(git rev-parse HEAD)', `for tag in ${after}; do`, `  docker push ${APP}:$tag`, 'done'],
    ]),
  ])('%s', (_, before, after) => {
    expect(fixedBy('Leave out the tag', script(...before))).toBe(script(...after).text)
  })

  it.each([
    ['the only one', [`docker buildx build --push -t ${APP}:latest .`]],
    ['two that move', [`docker buildx build --push -t ${APP}:latest -t ${APP}:edge .`]],
    ['a loop over two that move', ['for tag in latest edge; do', `  docker push ${APP}:$tag`, 'done']],
    [
      'a word of a loop with more in it',
      [`for image in ${APP}:latest=x ${APP}:1.2.3; do`, '  docker push ${image%=x}', 'done'],
    ],
    ['given by a variable', ['TAG=latest', `docker buildx build --push -t ${APP}:1.2.3 -t ${APP}:$TAG .`]],
  ])('not: %s', (_, before) => {
    expect(fixedBy('Leave out the tag', script(...before))).toBeNull()
  })

  it('of a list in another file at the same place, nothing', () => {
    const bake = (tags: string) => `target "a" { tags = [${tags}] }\n`
    expect(fixedBy('Leave out', { path: 'docker-bake.hcl', text: bake(`"${APP}:latest"`) })).toBeNull()
    expect(fixedBy('Leave out', { path: 'docker-bake.hcl', text: bake(`"${APP}:latest", "${APP}:1.2.3"`) })).toBe(
      bake(`"${APP}:1.2.3"`),
    )
  })
})

describe('a second push is left out', () => {
  it.each([
    [[`docker push ${APP}:1.2.3`, `docker push ${APP}:latest`], [`docker push ${APP}:1.2.3`]],
    [
      [
        `docker tag app ${APP}:1.2.3`,
        `docker tag app ${APP}:latest`,
        `docker push ${APP}:1.2.3`,
        '# again',
        `docker push ${APP}:latest`,
        'echo done',
      ],
      [`docker tag app ${APP}:1.2.3`, `docker push ${APP}:1.2.3`, '# again', 'echo done'],
    ],
    [
      [`docker push ${APP}:1.2.3`, 'if x; then', '  echo', `  docker push ${APP}:latest`, 'fi'],
      [`docker push ${APP}:1.2.3`, 'if x; then', '  echo', 'fi'],
    ],
  ])('%j', (before, after) => {
    expect(fixedBy('Leave out the push', script(...before))).toBe(script(...after).text)
  })

  it.each([
    ['of another repository', [`docker push ${OTHER}:1.2.3`, `docker push ${APP}:latest`]],
    ['the only command of a branch', [`docker push ${APP}:1.2.3`, 'if x; then', `  docker push ${APP}:latest`, 'fi']],
    [
      'beside a remark alone',
      [`docker push ${APP}:1.2.3`, 'if x; then', '  # now', `  docker push ${APP}:latest`, 'fi'],
    ],
    ['joined to another command', [`docker push ${APP}:1.2.3`, `docker push ${APP}:latest && echo`]],
    ['on the line that goes on from the one before', [`docker push ${APP}:1.2.3 && \\`, `docker push ${APP}:latest`]],
    ['over two lines', [`docker push ${APP}:1.2.3`, 'docker push \\', `  ${APP}:latest`]],
    ['of every tag', [`docker push ${APP}:1.2.3`, `docker push --all-tags ${APP}`]],
  ])('not: %s', (_, before) => {
    expect(fixedBy('Leave out the push', script(...before))).toBeNull()
  })

  it.each([
    [
      'an item of a list',
      ['build:', '  script:', `    - docker push ${APP}:1.2.3`, `    - docker push ${APP}:latest`, ''],
      ['build:', '  script:', `    - docker push ${APP}:1.2.3`, ''],
    ],
    [
      'the first item',
      ['build:', '  script:', `    - docker push ${APP}:latest`, `    - docker push ${APP}:1.2.3`, ''],
      null,
    ],
  ])('of GitLab: %s', (_, before, after) => {
    expect(fixedBy('Leave out the push', { path: '.gitlab-ci.yml', text: before.join('\n') })).toBe(
      after?.join('\n') ?? null,
    )
  })
})

describe('a rule of docker/metadata-action is left out', () => {
  const steps = (...tags: readonly string[]) => [
    '    - id: meta',
    '      uses: docker/metadata-action@v5',
    '      with:',
    `        images: ${APP}`,
    '        flavor: latest=false',
    ...tags,
    '    - uses: docker/build-push-action@v6',
    '      with:',
    '        push: true',
    '        tags: ${{ steps.meta.outputs.tags }}',
  ]

  it.each([
    [
      'a word',
      ['        tags: |', '          type=sha', '          type=raw,value=edge,enable=true'],
      ['        tags: |', '          type=sha'],
    ],
    [
      'a branch',
      ['        tags: |', '          type=ref,event=branch', '          type=sha'],
      ['        tags: |', '          type=sha'],
    ],
  ])('%s', (_, before, after) => {
    expect(stepsOf(fixedBy('Leave out the rule', workflow(...steps(...before))))).toEqual(steps(...after))
  })

  it.each([
    ['the only one', ['        tags: |', '          type=raw,value=edge']],
    ['on one line', ['        tags: type=raw,value=edge']],
    ['beside a remark', ['        tags: |', '          # type=sha', '          type=raw,value=edge']],
    [
      'beside another that moves',
      ['        tags: |', '          type=ref,event=branch', '          type=raw,value=edge'],
    ],
  ])('not: %s', (_, tags) => {
    expect(fixedBy('Leave out the rule', workflow(...steps(...tags)))).toBeNull()
  })
})

describe('`latest` of docker/metadata-action', () => {
  const steps = (...inputs: readonly string[]) => [
    '    - id: meta',
    '      uses: docker/metadata-action@v5',
    '      with:',
    ...inputs,
    '    - uses: docker/build-push-action@v6',
    '      with:',
    '        push: true',
    '        tags: ${{ steps.meta.outputs.tags }}',
  ]
  const images = `        images: ${APP}`
  const tags = '        tags: type=semver,pattern={{version}}'

  it.each([
    ['without a flavor', [images, tags], [images, '        flavor: latest=false', tags]],
    ['on one line', [images, tags, '        flavor: latest=true'], [images, tags, '        flavor: latest=false']],
    ['in quotes', [images, tags, "        flavor: 'latest=auto'"], [images, tags, "        flavor: 'latest=false'"]],
    [
      'in a block',
      [images, '        flavor: |', '          suffix=-x', '          latest=true', tags],
      [images, '        flavor: |', '          suffix=-x', '          latest=false', tags],
    ],
    [
      'left out of a block',
      [images, '        flavor: |', '          prefix=x-', tags],
      [images, '        flavor: |', '          latest=false', '          prefix=x-', tags],
    ],
  ])('%s', (_, before, after) => {
    expect(stepsOf(fixedBy('Keep docker/metadata-action', workflow(...steps(...before))))).toEqual(steps(...after))
  })

  it.each([
    ['that is off', [images, tags, '        flavor: latest=false']],
    ['that is a rule of its own', [images, '        flavor: latest=false', '        tags: type=raw,value=latest']],
  ])('not: %s', (_, inputs) => {
    expect(fixedBy('Keep docker/metadata-action', workflow(...steps(...inputs)))).toBeNull()
  })
})
