import { describe, expect, it } from '@jest/globals'
import { pushed, readWorkflow, withSteps } from './reading.ts'

const BOTH = '{push: {branches: [main], tags: [v*]}, pull_request: {}}'
const BRANCH = '{push: {branches: [main]}}'
const TAG = '{push: {tags: [v*]}}'

function metadata(tags: readonly string[], more: readonly string[] = []): string {
  const list = tags.length > 0 ? ['    tags: |', ...tags.map((tag) => `      ${tag}`)] : []
  return ['- id: meta', '  uses: docker/metadata-action@v5', '  with:', '    images: app', ...list, ...more].join('\n')
}

const PUSH = '- uses: docker/build-push-action@v6\n  with:\n    push: true\n    tags: ${{ steps.meta.outputs.tags }}'

/** The tags without the image. */
function tagsOf(on: string, tags: readonly string[], more: readonly string[] = []): string[] {
  const { lines } = readWorkflow(withSteps(`${metadata(tags, more)}\n${PUSH}`, { on }))
  return pushed(lines).map((reference) => reference.replace(/^app:/, ''))
}

describe('rules make tags', () => {
  it.each<[on: string, rule: string, tags: string[]]>([
    [BRANCH, 'type=ref,event=branch', ['{branch type=ref,event=branch}']],
    [TAG, 'type=ref,event=branch', []],
    [BOTH, 'type=ref,event=tag', ['{version type=ref,event=tag}', 'latest']],
    [BRANCH, 'type=ref,event=tag', []],
    [BOTH, 'type=ref,event=pr', ['pr-{pull-request type=ref,event=pr}']],
    [BOTH, 'type=ref,event=pr,prefix=', ['{pull-request type=ref,event=pr,prefix=}']],
    [BRANCH, 'type=ref,event=pr', []],
    [BRANCH, 'type=ref', []],
    [BRANCH, 'type=sha', ['sha-{commit type=sha}']],
    [BRANCH, 'type=sha,format=long', ['sha-{commit type=sha,format=long}']],
    [BRANCH, 'type=sha,prefix=,suffix=-arm', ['{commit type=sha,prefix=,suffix=-arm}-arm']],
    [BRANCH, 'type=sha,prefix={{branch}}-', ['{branch {{branch}}}-{commit type=sha,prefix={{branch}}-}']],
    [BOTH, 'type=semver,pattern={{version}}', ['{version type=semver,pattern={{version}}}', 'latest']],
    [BOTH, 'type=semver,pattern={{major}}.{{minor}}', ['{branch type=semver,pattern={{major}}.{{minor}}}', 'latest']],
    [BOTH, 'type=semver,pattern=v{{major}}', ['v{branch type=semver,pattern=v{{major}}}', 'latest']],
    [
      BOTH,
      'type=semver,pattern={{major}}.{{minor}}.{{patch}}',
      ['{version type=semver,pattern={{major}}.{{minor}}.{{patch}}}', 'latest'],
    ],
    [BRANCH, 'type=semver,pattern={{version}}', []],
    [
      BRANCH,
      'type=semver,pattern={{version}},value=v1.2.3',
      ['{version type=semver,pattern={{version}},value=v1.2.3}', 'latest'],
    ],
    [TAG, 'type=pep440,pattern={{version}}', ['{version type=pep440,pattern={{version}}}', 'latest']],
    [TAG, 'type=match,pattern=v(.*),group=1', ['{version type=match,pattern=v(.*),group=1}', 'latest']],
    [TAG, 'type=match,pattern=\\d+\\.\\d+', ['{branch type=match,pattern=\\d+\\.\\d+}', 'latest']],
    [BRANCH, 'type=edge', ['edge']],
    [BRANCH, 'type=edge,branch=main', ['edge']],
    [TAG, 'type=edge', []],
    [BRANCH, 'type=schedule', []],
    ['{schedule: [{cron: x}]}', 'type=schedule', ['nightly']],
    ['schedule', "type=schedule,pattern={{date 'YYYYMMDD'}}", ["{date {{date 'YYYYMMDD'}}}"]],
    [BRANCH, 'type=raw,value=latest', ['latest']],
    [BRANCH, 'latest', ['latest']],
    [BRANCH, '# latest', ['{branch type=ref,event=branch}']],
    [BRANCH, 'type=raw,value=latest,enable={{is_default_branch}}', ['latest']],
    [TAG, 'type=raw,value=latest,enable={{is_default_branch}}', []],
    [BRANCH, 'type=raw,value=latest,enable=false', []],
    [BRANCH, "type=raw,value=latest,enable=${{ github.ref == 'refs/heads/main' }}", ['latest']],
    [TAG, "type=raw,value=latest,enable=${{ github.ref == 'refs/heads/main' }}", []],
    [BRANCH, "type=raw,value=latest,enable=${{ github.event_name == 'release' }}", []],
    [BRANCH, 'type=raw,value={{branch}}-{{sha}}', ['{branch {{branch}}}-{commit {{sha}}}']],
    [BRANCH, "type=raw,value={{date 'YYYYMMDD'}}", ["{date {{date 'YYYYMMDD'}}}"]],
    [BRANCH, "type=raw,value={{commit_date 'YYYYMMDDHHmmss'}}", ["{unique {{commit_date 'YYYYMMDDHHmmss'}}}"]],
    [BRANCH, 'type=raw,value={{tag}}{{base_ref}}', ['{version {{tag}}}{branch {{base_ref}}}']],
    [BRANCH, 'type=raw,value=v-${{ github.sha }}', ['v-{commit github.sha}']],
    [BRANCH, 'type=raw,prefix=a-,value=latest,suffix=-b', ['a-latest-b']],
    [BRANCH, "type=raw,value=${{ x && 'latest' || 'edge' }}", ['latest', 'edge']],
    [BRANCH, 'type=raw,value={{ unclosed', ['{{ unclosed']],
    [BRANCH, 'type=unheard,value=x', []],
    [BRANCH, 'type=${{ inputs.t }},value=x', ['{opaque type=${inputs.t},value=x}']],
    [BRANCH, '${{ inputs.rules }}', ['{opaque inputs.rules}']],
  ])('%s: %s', (on, rule, tags) => {
    expect(tagsOf(on, [rule])).toStrictEqual(tags)
  })
})

describe('all rules together', () => {
  it.each<[name: string, on: string, rules: string[], more: string[], tags: string[]]>([
    [
      'by default, and `latest` for a tag',
      BOTH,
      [],
      [],
      [
        '{branch type=ref,event=branch}',
        '{version type=ref,event=tag}',
        'pr-{pull-request type=ref,event=pr}',
        'latest',
      ],
    ],
    ['by default on branches', BRANCH, [], [], ['{branch type=ref,event=branch}']],
    ['by default nightly', '{schedule: [{cron: x}]}', [], [], ['nightly', '{branch type=ref,event=branch}']],
    ['latest is off', TAG, ['type=ref,event=tag'], ['    flavor: latest=false'], ['{version type=ref,event=tag}']],
    ['latest is on', BRANCH, ['type=sha'], ['    flavor: latest=true'], ['sha-{commit type=sha}', 'latest']],
    ['latest is said twice', TAG, ['type=ref,event=tag', 'latest'], [], ['{version type=ref,event=tag}', 'latest']],
    [
      'latest may be',
      BRANCH,
      ['type=sha'],
      ['    flavor: latest=${{ inputs.l }}'],
      ['sha-{commit type=sha}', 'latest'],
    ],
    [
      'the first that fires brings none',
      TAG,
      ['type=raw,value=x,priority=950', 'type=ref,event=tag'],
      [],
      ['x', '{version type=ref,event=tag}'],
    ],
    [
      'a prefix and a suffix for all',
      TAG,
      ['type=ref,event=tag', 'type=sha,prefix='],
      ['    flavor: |', '      prefix=p-,onlatest=true', '      suffix=-s'],
      ['p-{version type=ref,event=tag}-s', '{commit type=sha,prefix=}-s', 'p-latest'],
    ],
  ])('%s', (_, on, rules, more, tags) => {
    expect(tagsOf(on, rules, more)).toStrictEqual(tags)
  })

  it('each image gets each tag, but for one that is not enabled', () => {
    const step = metadata(['type=sha', 'edge']).replace(
      'images: app',
      'images: |\n      ghcr.io/${{ github.repository }}\n      name=x/app\n      name=x/no,enable=false\n      # a remark',
    )
    expect(pushed(readWorkflow(withSteps(`${step}\n${PUSH}`, { on: BRANCH })).lines)).toStrictEqual([
      'ghcr.io/{opaque github.repository}:edge',
      'ghcr.io/{opaque github.repository}:sha-{commit type=sha}',
      'x/app:edge',
      'x/app:sha-{commit type=sha}',
    ])
  })

  it('without an image they are tags alone', () => {
    const step = metadata(['edge']).replace('    images: app\n', '')
    expect(pushed(readWorkflow(withSteps(`${step}\n${PUSH}`)).lines)).toStrictEqual(['edge'])
  })
})

describe('what cannot be pushed is not', () => {
  const all = ['type=ref,event=branch', 'type=ref,event=tag', 'type=ref,event=pr']
  const branch = 'app:{branch type=ref,event=branch}'
  const tag = ['app:{version type=ref,event=tag}', 'app:latest']

  it.each<[name: string, push: string, pushes: string[]]>([
    [
      'by the push itself',
      PUSH.replace('true', "${{ github.event_name != 'pull_request' }}"),
      [branch, ...tag].map((one) => `${one} (perhaps)`),
    ],
    ['by the step', PUSH.replace('- uses', "- if: github.event_name == 'push'\n  uses"), [branch, ...tag]],
    ['by a branch alone', PUSH.replace('- uses', "- if: github.ref == 'refs/heads/main'\n  uses"), [branch]],
    ['by a tag alone', PUSH.replace('- uses', "- if: startsWith(github.ref, 'refs/tags/')\n  uses"), tag],
    [
      'by the environment of a script',
      "- if: github.ref_type != 'tag' && github.event_name != 'pull_request'\n  run: for t in $DOCKER_METADATA_OUTPUT_TAGS; do docker push $t; done",
      [branch],
    ],
  ])('%s', (_, push, pushes) => {
    expect(pushed(readWorkflow(withSteps(`${metadata(all)}\n${push}`, { on: BOTH })).lines)).toStrictEqual(pushes)
  })
})

describe('other ways to its outputs', () => {
  const rules = ['type=sha,prefix=', 'edge']
  const both = ['app:edge', 'app:{commit type=sha,prefix=}']

  it.each<[name: string, steps: string, pushes: string[]]>([
    [
      "Docker's own manifest list",
      '- run: |\n    docker buildx imagetools create $(jq -cr \'.tags | map("-t " + .) | join(" ")\' <<< "$DOCKER_METADATA_OUTPUT_JSON") \\\n      $(printf \'app@sha256:%s \' *)',
      both,
    ],
    [
      'the same from a step',
      "- run: docker buildx imagetools create $(jq -r '.tags[]' <<< '${{ steps.meta.outputs.json }}') app@sha256:x",
      both,
    ],
    [
      'joined in a loop',
      "- run: for t in ${{ join(fromJSON(steps.meta.outputs.json).tags, ' ') }}; do docker push $t; done",
      both,
    ],
    ['the version', '- run: docker push app:${{ steps.meta.outputs.version }}', ['app:edge']],
    ['the version by the environment', '- run: docker push app:$DOCKER_METADATA_OUTPUT_VERSION', ['app:edge']],
    [
      'the version as a label',
      "- run: docker push app:${{ fromJSON(steps.meta.outputs.json).labels['org.opencontainers.image.version'] }}",
      ['app:edge'],
    ],
    [
      'a bake file',
      '- uses: docker/bake-action@v5\n  with:\n    push: true\n    files: cwd://${{ steps.meta.outputs.bake-file }}',
      both,
    ],
    ['with others', PUSH.replace('${{', '|\n      x:1\n      ${{'), ['x:1', ...both]],
    [
      'by an env',
      `${PUSH.replace('${{ steps.meta.outputs.tags }}', '${{ env.T }}')}\n  env: {T: '\${{ steps.meta.outputs.tags }}'}`,
      both,
    ],
    ['labels are nothing', '- run: echo "${{ steps.meta.outputs.labels }}"', []],
  ])('%s', (_, steps, pushes) => {
    expect(pushed(readWorkflow(withSteps(`${metadata(rules)}\n${steps}`, { on: BRANCH })).lines)).toStrictEqual(pushes)
  })

  it('in another job', () => {
    const text = [
      'on: push',
      'jobs:',
      '  push:',
      '    needs: meta',
      '    steps:',
      '      - uses: docker/build-push-action@v6',
      '        with: {push: true, tags: "${{ needs.meta.outputs.tags }}"}',
      '  meta:',
      '    outputs: {tags: "${{ steps.meta.outputs.tags }}"}',
      '    steps:',
      '      - {id: meta, uses: docker/metadata-action@v5, with: {images: app, tags: edge}}',
    ].join('\n')
    expect(pushed(readWorkflow(text).lines)).toStrictEqual(['app:edge'])
  })

  it('of which the chain ends at the rule', () => {
    const { reading, chains, numbered } = readWorkflow(withSteps(`${metadata(['edge'])}\n${PUSH}`, { on: BRANCH }))
    expect(numbered).toStrictEqual(['15 push docker/build-push-action: app:edge'])
    expect(chains).toStrictEqual([['${{ steps.meta.outputs.tags }}<output@7', 'edge<output@11']])
    expect(reading.facts[0]).toMatchObject({ list: { start: expect.any(Number) } })
  })

  it('of which `latest` stands at what brings it', () => {
    const bare = readWorkflow(withSteps(`${metadata(['type=ref,event=tag'])}\n${PUSH}`, { on: TAG }))
    expect(bare.chains[1]).toContain('flavor latest=auto<default@11')
    const said = readWorkflow(
      withSteps(`${metadata(['type=ref,event=tag'], ['    flavor: latest=auto'])}\n${PUSH}`, { on: TAG }),
    )
    expect(said.chains[1]).toContain('flavor latest=auto<default@12')
  })
})
