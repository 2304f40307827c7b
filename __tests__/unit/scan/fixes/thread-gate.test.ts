import { describe, expect, it } from '@jest/globals'
import { fixedBy, fixesIn, stepsOf, workflow } from '../../../support/fixed-text.ts'

const APP = '123456789012.dkr.ecr.eu-west-1.amazonaws.com/team/app'
const WEB = '123456789012.dkr.ecr.eu-west-1.amazonaws.com/team/web'
const TITLE = 'Take the tag from the gate'

function gate(id = 'image-tag', repository = APP, ...more: readonly string[]): string[] {
  return [
    '    - uses: octo-org/immutable-tag@v1',
    `      id: ${id}`,
    ...more,
    '      with:',
    `        repository: ${repository}`,
  ]
}

function push(...inputs: readonly string[]): string[] {
  return [
    '    - uses: docker/build-push-action@v6',
    '      with:',
    '        push: true',
    ...inputs.map((line) => `        ${line}`),
  ]
}

function threaded(...steps: readonly string[]): string[] | null {
  return stepsOf(fixedBy(TITLE, workflow(...steps)))
}

const LABELS = 'labels: ${{ steps.image-tag.outputs.labels }}'
const TAGS = 'tags: ${{ steps.image-tag.outputs.tags }}'

describe('the gate is put before docker/build-push-action', () => {
  it.each([
    ['as it is', push(`tags: ${APP}:latest`), [...gate(), ...push(LABELS, TAGS)]],
    ['without a tag', push(`tags: ${APP}`), [...gate(), ...push(LABELS, TAGS)]],
    ['with labels of its own', push('labels: a=b', `tags: ${APP}:latest`), [...gate(), ...push('labels: a=b', TAGS)]],
    [
      'in double quotes',
      push(`tags: "${APP}:latest" # moves`),
      [...gate(), ...push(LABELS, 'tags: "${{ steps.image-tag.outputs.tags }}" # moves')],
    ],
    [
      'in single quotes',
      push(`tags: '${APP}:latest'`),
      [...gate(), ...push(LABELS, "tags: '${{ steps.image-tag.outputs.tags }}'")],
    ],
    [
      'in a block',
      [...push('tags: |', `  ${APP}:latest`, `  ${APP}:edge`), '    - run: x'],
      [...gate(), ...push(LABELS, TAGS), '    - run: x'],
    ],
    [
      'in a folded block',
      push('tags: >-', `  ${APP}:latest`, 'pull: true'),
      [...gate(), ...push(LABELS, TAGS, 'pull: true')],
    ],
    [
      'of two repositories',
      push(`tags: ${APP}:latest,${WEB}:latest`),
      [
        '    - uses: octo-org/immutable-tag@v1',
        '      id: image-tag',
        '      with:',
        '        repository: |',
        `          ${APP}`,
        `          ${WEB}`,
        ...push(LABELS, TAGS),
      ],
    ],
    [
      'in braces',
      ['    - uses: docker/build-push-action@v6', `      with: { push: true, tags: ${APP}:latest }`],
      [
        ...gate(),
        '    - uses: docker/build-push-action@v6',
        '      with: { push: true, labels: "${{ steps.image-tag.outputs.labels }}", tags: "${{ steps.image-tag.outputs.tags }}" }',
      ],
    ],
    [
      'all of it in braces',
      [`    - { uses: docker/build-push-action@v6, with: { push: true, tags: '${APP}:latest' } }`],
      [
        ...gate(),
        '    - { uses: docker/build-push-action@v6, with: { push: true, labels: "${{ steps.image-tag.outputs.labels }}", tags: \'${{ steps.image-tag.outputs.tags }}\' } }',
      ],
    ],
    [
      'below remarks and a script that ends with one',
      ['    - run: |', '        # of the script', '    # of the step', ...push(`tags: ${APP}:latest`)],
      ['    - run: |', '        # of the script', ...gate(), '    # of the step', ...push(LABELS, TAGS)],
    ],
    [
      'where it has a condition',
      [
        "    - if: github.event_name == 'push'",
        '      uses: docker/build-push-action@v6',
        '      with:',
        '        push: true',
        `        tags: ${APP}:latest`,
      ],
      [
        ...gate('image-tag', APP, "      if: github.event_name == 'push'"),
        "    - if: github.event_name == 'push'",
        '      uses: docker/build-push-action@v6',
        '      with:',
        '        push: true',
        `        ${LABELS}`,
        `        ${TAGS}`,
      ],
    ],
    [
      'where its name is taken',
      ['    - id: image-tag', '      run: x', ...push(`tags: ${APP}:latest`)],
      [
        '    - id: image-tag',
        '      run: x',
        ...gate('image-tag-2'),
        ...push('labels: ${{ steps.image-tag-2.outputs.labels }}', 'tags: ${{ steps.image-tag-2.outputs.tags }}'),
      ],
    ],
    [
      'where it is there',
      [...gate('own'), ...push(`tags: ${APP}:latest`)],
      [...gate('own'), ...push('labels: ${{ steps.own.outputs.labels }}', 'tags: ${{ steps.own.outputs.tags }}')],
    ],
    [
      'where it is there without a name',
      [
        '    - uses: octo-org/immutable-tag@v1 # the gate',
        '      with:',
        `        repository: ${APP}`,
        ...push(`tags: ${APP}:latest`),
      ],
      [
        '    - uses: octo-org/immutable-tag@v1 # the gate',
        '      id: image-tag',
        '      with:',
        `        repository: ${APP}`,
        ...push(LABELS, TAGS),
      ],
    ],
    [
      'where it is there for more than this',
      [...gate('own', `${APP}, ${WEB}`), ...push(`tags: ${APP}:latest`)],
      [
        ...gate('own', `${APP}, ${WEB}`),
        ...push('labels: ${{ steps.own.outputs.labels }}', `tags: ${APP}:\${{ steps.own.outputs.tag }}`),
      ],
    ],
  ])('%s', (_, before, after) => {
    expect(threaded(...before)).toEqual(after)
  })

  it.each([
    ['behind the push', [...push(`tags: ${APP}:latest`), ...gate('own')]],
    ['under another condition', [...gate('own', APP, '      if: x'), ...push(`tags: ${APP}:latest`)]],
    ['of another registry', push('tags: ghcr.io/octo-org/app:latest')],
    ['of two registries', push('tags: |', `  ${APP}:latest`, '  ghcr.io/octo-org/app:latest')],
    ['of Docker Hub', push('tags: octo-org/app:latest')],
    ['of two images under one name', [...push(`tags: ${APP}:latest`), ...push('file: b', `tags: ${APP}:debug`)]],
    ['with an anchor', [...push(`tags: &tags ${APP}:latest`), '    - run: x']],
    [
      'with a condition over two lines',
      ['    - if: >-', '        x', ...push(`tags: ${APP}:latest`).map((line) => line.replace('- ', '  '))],
    ],
    [
      'of a name that its own environment gives',
      [
        ...push('tags: ${{ env.ECR }}/team/app:latest'),
        '      env:',
        '        ECR: 123456789012.dkr.ecr.eu-west-1.amazonaws.com',
      ],
    ],
  ])('not: %s', (_, before) => {
    expect(threaded(...before)).toBeNull()
  })

  it('not in a list of steps in brackets', () => {
    const { path, text } = workflow()
    const step = `{ uses: docker/build-push-action@v6, with: { push: true, tags: "${APP}:latest" } }`
    expect(fixedBy(TITLE, { path, text: `${text.trimEnd()} [${step}]\n` })).toBeNull()
  })

  it('two gates serve two repositories', () => {
    const file = workflow(...push(`tags: ${APP}:latest`), ...push(`tags: ${WEB}:latest`))
    const ids = fixesIn([file]).flatMap(({ edits }) => /id: (.*)/.exec(edits[0]!.text)?.[1] ?? [])
    expect(ids).toEqual(['image-tag', 'image-tag-2'])
  })

  it('says so where the credentials come too late', () => {
    const login = ['    - uses: aws-actions/configure-aws-credentials@v4']
    const titles = (...steps: readonly string[]) =>
      fixesIn([workflow(...steps)]).map(({ title }) => title.includes('has to move above'))
    expect(titles(...login, ...push(`tags: ${APP}:latest`))).toEqual([false])
    expect(titles(...push(`tags: ${APP}:latest`), ...login)).toEqual([true])
  })
})

describe('the gate is put before a matrix', () => {
  it.each([
    ['of repositories', '${{ matrix.app }}:latest', true],
    ['of tags', 'app:${{ matrix.app }}-latest', false],
    ['of neither', 'app:latest', false],
  ])('%s', (_, reference, isOffered) => {
    const { path, text } = workflow(...push(`tags: 123456789012.dkr.ecr.eu-west-1.amazonaws.com/team/${reference}`))
    const file = {
      path,
      text: text.replace('    runs-on: x', '    runs-on: x\n    strategy: { matrix: { app: [a, b] } }'),
    }
    expect(fixedBy(TITLE, file) !== null).toBe(isOffered)
  })
})

describe('the gate is put before docker/metadata-action', () => {
  const meta = (...inputs: readonly string[]) => [
    '    - id: meta',
    '      uses: docker/metadata-action@v5',
    '      with:',
    ...inputs.map((line) => `        ${line}`),
    ...push('tags: ${{ steps.meta.outputs.tags }}'),
  ]
  const rule = 'tags: type=raw,value=${{ steps.image-tag.outputs.tag }}'

  it.each([
    [
      'with rules',
      [`images: ${APP}`, 'flavor: latest=false', 'tags: type=raw,value=edge'],
      [`images: ${APP}`, 'flavor: latest=false', rule],
    ],
    ['without rules', [`images: ${APP}`], [rule, `images: ${APP}`, 'flavor: latest=false']],
    [
      'with a block of them',
      ['tags: |', '  type=ref,event=branch', '  type=raw,value=edge', `images: ${APP}`, 'flavor: latest=false'],
      [rule, `images: ${APP}`, 'flavor: latest=false'],
    ],
  ])('%s', (_, before, after) => {
    expect(threaded(...meta(...before))).toEqual([...gate(), ...meta(...after)])
  })

  it.each([
    ['with a suffix', [`images: ${APP}`, 'flavor: suffix=-x', 'tags: type=raw,value=edge']],
    ['of another registry', ['images: ghcr.io/octo-org/app', 'tags: type=raw,value=edge']],
  ])('not: %s', (_, inputs) => {
    expect(threaded(...meta(...inputs))).toBeNull()
  })
})

describe('the gate is put before a script', () => {
  const TAG = '${{ steps.image-tag.outputs.tag }}'

  it.each([
    ['on one line', [`    - run: docker push ${APP}:latest`], [...gate(), `    - run: docker push ${APP}:${TAG}`]],
    [
      'that builds and pushes',
      ['    - name: x', '      run: |', `        docker build -t ${APP}:main .`, `        docker push "${APP}:main"`],
      [
        ...gate(),
        '    - name: x',
        '      run: |',
        `        docker build -t ${APP}:${TAG} .`,
        `        docker push "${APP}:${TAG}"`,
      ],
    ],
    [
      "with the step's environment",
      ['    - run: docker push $REPO:$TAG', '      env:', '        TAG: latest', `        REPO: ${APP}`],
      [...gate(), '    - run: docker push $REPO:$TAG', '      env:', `        TAG: ${TAG}`, `        REPO: ${APP}`],
    ],
    [
      'with a branch of the shell',
      ['    - run: |', '        BRANCH=${GITHUB_REF##*/}', `        docker push ${APP}:$BRANCH`],
      [...gate(), '    - run: |', `        BRANCH=${TAG}`, `        docker push ${APP}:$BRANCH`],
    ],
    [
      "with a branch of the workflow's",
      [`    - run: docker push ${APP}:\${{ github.ref_name }}`],
      [...gate(), `    - run: docker push ${APP}:${TAG}`],
    ],
    [
      'in the step behind the one that builds',
      [`    - run: docker build -t ${APP}:latest .`, `    - run: docker push ${APP}:latest`],
      [...gate(), `    - run: docker build -t ${APP}:${TAG} .`, `    - run: docker push ${APP}:${TAG}`],
    ],
  ])('%s', (_, before, after) => {
    expect(threaded(...before)).toEqual(after)
  })

  it.each([
    [
      'that names the image in another place',
      [`    - run: docker push ${APP}:latest`, `    - run: trivy image ${APP}:latest`],
    ],
    [
      'with two images under one name',
      ['    - run: |', `        docker push ${APP}:web`, `        docker push ${APP}:api`],
    ],
    [
      'with a repository that only it knows',
      ['    - run: |', '        REPO=$(cat repo)', '        docker push $REPO/app:latest'],
    ],
    ['with a part of the tag', [`    - run: docker push ${APP}:latest-$ARCH`]],
  ])('not: %s', (_, before) => {
    expect(threaded(...before)).toBeNull()
  })

  it("not of the job's environment, which no step can give", () => {
    const { path, text } = workflow(`    - run: docker push ${APP}:$TAG`)
    const file = { path, text: text.replace('    runs-on: x', '    runs-on: x\n    env: { TAG: latest }') }
    expect(fixedBy(TITLE, file)).toBeNull()
  })

  it('not in a composite action', () => {
    const text = `runs:\n  using: composite\n  steps:\n    - shell: bash\n      run: docker push ${APP}:latest\n`
    expect(fixedBy(TITLE, { path: 'action.yml', text })).toBeNull()
  })
})

it('keeps carriage returns', () => {
  const { path, text } = workflow('    # it', ...push('tags: |', `  ${APP}:latest`))
  const after = workflow(...gate(), '    # it', ...push(LABELS, TAGS)).text
  expect(fixedBy(TITLE, { path, text: text.replaceAll('\n', '\r\n') })).toBe(after.replaceAll('\n', '\r\n'))
})
