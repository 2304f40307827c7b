import { describe, expect, it } from '@jest/globals'
import { readCommand } from '../../../../src/scan/tools/read-command.ts'
import { commandFacts, commandLine } from '../../../support/command-line.ts'

const factsOf = (text: string) => commandFacts(readCommand(commandLine(text)), text)

describe('programs that write to registries', () => {
  it.each<[command: string, ...facts: string[]]>([
    ['skopeo copy docker://a/b:v1 docker://host/app:latest', 'push skopeo copy: host/app:latest'],
    ['skopeo copy --all --dest-creds u:p docker-archive:x.tar docker://host/app:v', 'push skopeo copy: host/app:v'],
    ['skopeo --command-timeout 60s copy -a docker://a docker://{opaque:$DEST}', 'push skopeo copy: {opaque $DEST}'],
    ['skopeo copy docker://a {opaque:$DEST}', 'push skopeo copy: {opaque $DEST}'],
    ['skopeo copy --dest-tls-verify=false docker://a oci:dir:latest'],
    ['skopeo sync --src docker --dest docker h/app:1.0 host/mirror', 'push skopeo sync: host/mirror/app:1.0'],
    ['skopeo sync --src docker --dest docker h/app host/mirror', 'push skopeo sync: host/mirror/app (untagged: all)'],
    ['skopeo sync --src yaml --dest dir x.yml out'],
    ['skopeo inspect docker://host/app:v1', 'look skopeo inspect'],
    ['skopeo list-tags docker://host/app', 'look skopeo list-tags'],
    ['skopeo login host'],
    ['crane push image.tar host/app:latest', 'push crane push: host/app:latest'],
    ['crane copy a:v1 host/app:latest', 'push crane copy: host/app:latest'],
    ['crane --platform linux/amd64 cp a host/app', 'push crane cp: host/app'],
    ['crane cp --all-tags h/a host/a', 'push crane cp: host/a (untagged: all)'],
    ['crane tag host/app:{commit:$SHA} latest', 'push crane tag: host/app:latest'],
    ['crane tag host:5000/app@sha256:abc latest', 'push crane tag: host:5000/app:latest'],
    ['crane tag {opaque:$IMAGE} latest', 'push crane tag: {opaque $IMAGE}:latest'],
    ['crane tag {opaque:$REPO}:{commit:$SHA} latest', 'push crane tag: {opaque $REPO}:latest'],
    ['crane mutate host/app:v1 -l a=b -t host/app:latest', 'push crane mutate: host/app:latest'],
    ['crane mutate host/app:v1 --label a=b', 'push crane mutate: host/app (untagged: none)'],
    ['crane append -b base -f layer.tar -t host/app:latest', 'push crane append: host/app:latest'],
    ['crane rebase host/app:v1 --old_base a --new_base b -t host/app:v2', 'push crane rebase: host/app:v2'],
    ['crane index append -m a -m b -t host/app:latest', 'push crane index append: host/app:latest'],
    ['crane digest host/app:v1', 'look crane digest'],
    ['crane manifest host/app:v1', 'look crane manifest'],
    ['crane ls host/app', 'look crane ls'],
    ['crane auth login host'],
    ['regctl image copy a:v1 host/app:latest', 'push regctl image copy: host/app:latest'],
    ['regctl image mod host/app:v1 --create latest', 'push regctl image mod: host/app:latest'],
    ['regctl image mod host/app:v1 --replace', 'push regctl image mod: host/app:v1'],
    ['regctl index create host/app:latest --ref a', 'push regctl index create: host/app:latest'],
    ['regctl image digest host/app:v1', 'look regctl image digest'],
    ['regctl tag delete host/app:v1'],
    ['oras push host/app:latest --artifact-type x file.txt', 'push oras push: host/app:latest'],
    ['oras push host/app:v1,latest file.txt', 'push oras push: host/app:v1', 'push oras push: host/app:latest'],
    ['oras cp -r a:v1 host/app:latest', 'push oras cp: host/app:latest'],
    ['oras tag host/app:v1 latest stable', 'push oras tag: host/app:latest', 'push oras tag: host/app:stable'],
    ['oras manifest fetch host/app:v1', 'look oras manifest fetch'],
    ['oras pull host/app:v1'],
    [
      'helm push app-1.0.0.tgz oci://host/charts',
      'push helm push: host/charts/{opaque the chart}:{version the version of the chart}',
    ],
    ['helm push app.tgz chartmuseum'],
    ['helm chart push host/chart:latest', 'push helm chart push: host/chart:latest'],
  ])('%s', (text, ...facts) => {
    expect(factsOf(text)).toEqual(facts)
  })
})

describe('signatures', () => {
  it.each<[command: string, ...facts: string[]]>([
    ['cosign sign --yes host/app@sha256:abc', 'signature cosign sign: host/app@sha256:abc (tagged: unknown)'],
    ['cosign sign -y --key k.key -a a=b host/app:v', 'signature cosign sign: host/app:v (tagged: unknown)'],
    ['cosign sign --upload=false host/app'],
    ['cosign sign --registry-referrers-mode=oci-1-1 host/app', 'signature cosign sign: host/app (tagged: false)'],
    ['cosign sign --registry-referrers-mode oci-1-1 host/app', 'signature cosign sign: host/app (tagged: false)'],
    ['cosign sign --registry-referrers-mode legacy host/app', 'signature cosign sign: host/app (tagged: unknown)'],
    ['cosign attest --predicate p.json --type spdx host/app', 'signature cosign attest: host/app (tagged: unknown)'],
    ['cosign attest --new-bundle-format --predicate p host/app', 'signature cosign attest: host/app (tagged: false)'],
    ['cosign attach sbom --sbom s.json host/app', 'signature cosign attach sbom: host/app (tagged: unknown)'],
    ['cosign copy a:v host/app:latest', 'push cosign copy: host/app:latest'],
    ['cosign verify --key k host/app'],
    ['cosign sign-blob file'],
    ['notation sign --key k host/app@sha256:abc', 'signature notation sign: host/app@sha256:abc (tagged: false)'],
    ['notation verify host/app'],
  ])('%s', (text, ...facts) => {
    expect(factsOf(text)).toEqual(facts)
  })
})

describe('the gate', () => {
  it.each<[command: string, ...facts: string[]]>([
    ['immutable-tag tag --repository host/app', 'gate -: host/app'],
    ['npx immutable-tag tag', 'gate -: -'],
    ['npx --yes immutable-tag@1.2.0 tag --repository={opaque:$REPO}', 'gate -: {opaque $REPO}'],
    ['node ./node_modules/.bin/immutable-tag tag --repository host/app', 'gate -: host/app'],
    ['immutable-tag verify host/app:v1'],
    ['immutable-tag scan'],
  ])('%s', (text, ...facts) => {
    expect(factsOf(text)).toEqual(facts)
  })
})
