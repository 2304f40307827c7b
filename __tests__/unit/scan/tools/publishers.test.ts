import { describe, expect, it } from '@jest/globals'
import { readCommand } from '../../../../src/scan/tools/read-command.ts'
import { commandFacts, commandLine } from '../../../support/command-line.ts'

const factsOf = (text: string, variables = {}) => commandFacts(readCommand(commandLine(text, variables)), text)

describe('programs that publish what they make', () => {
  it.each<[command: string, ...facts: string[]]>([
    [
      'flux push artifact oci://host/app:latest --path=./x --source=a --revision=b',
      'push flux push artifact: host/app:latest',
    ],
    [
      'flux tag artifact oci://host/app:v1 --tag latest,stable',
      'push flux tag artifact: host/app:latest',
      'push flux tag artifact: host/app:stable',
    ],
    ['flux push artifact {opaque:$URL}', 'push flux push artifact: {opaque $URL}'],
    ['flux pull artifact oci://host/app:latest -o x'],
    ['flux push'],
    [
      'apko publish --arch amd64 cfg.yaml host/app:latest host/app:v1',
      'push apko publish: host/app:latest',
      'push apko publish: host/app:v1',
    ],
    ['apko publish --local cfg.yaml app:latest'],
    ['apko publish --stage-tags tags.txt cfg.yaml app:latest'],
    ['apko build cfg.yaml app:latest out.tar'],
    ['imgpkg push -b host/app:latest -f x', 'push imgpkg push: host/app:latest'],
    ['imgpkg push --image host/app -f x', 'push imgpkg push: host/app'],
    ['imgpkg copy -b a/app:v1 --to-repo host/app', 'push imgpkg copy: host/app:v1'],
    ['imgpkg copy -i a:5000/app@sha256:abc --to-repo host/app', 'push imgpkg copy: host/app (untagged: none)'],
    [
      'imgpkg copy -i {opaque:$IMG} --to-repo host/app',
      'push imgpkg copy: host/app:{opaque the tag of what is copied}',
    ],
    ['imgpkg copy --tar a.tar --to-repo host/app', 'push imgpkg copy: host/app (untagged: none)'],
    ['imgpkg copy -b a/app:v1 --to-tar a.tar'],
    ['imgpkg pull -b host/app:latest -o x'],
  ])('%s', (text, ...facts) => {
    expect(factsOf(text)).toEqual(facts)
  })

  const DOTNET = 'dotnet publish -t:PublishContainer'

  it.each<[command: string, ...facts: string[]]>([
    [
      'dotnet publish /t:PublishContainer -p:ContainerRepository=app -p:ContainerRegistry=host -p:ContainerImageTag=latest',
      'push dotnet publish: host/app:latest',
    ],
    [
      `${DOTNET} -p ContainerRepository=app -p ContainerRegistry=host -p:ContainerImageTags="a;latest"`,
      'push dotnet publish: host/app:a',
      'push dotnet publish: host/app:latest',
    ],
    [`${DOTNET} -p:ContainerRegistry=host`, 'push dotnet publish: host/{opaque the name of the project}:latest'],
    [
      `${DOTNET} -p:ContainerRepository=app -p:ContainerImageTag=v1`,
      'built docker -: app:v1',
      'push dotnet publish: {opaque the image of the project} (perhaps)',
    ],
    [`${DOTNET} -p:ContainerRegistry=host -p:ContainerArchiveOutputPath=x.tar.gz`],
    ['dotnet publish -p:ContainerRegistry=host'],
  ])('%s', (text, ...facts) => {
    expect(factsOf(text)).toEqual(facts)
  })
  it('takes a property of MSBuild from the environment too', () => {
    const text = 'dotnet publish -p:PublishProfile=DefaultContainer -p:ContainerImageName=app'
    expect(factsOf(text, { ContainerRegistry: 'host' })).toEqual(['push dotnet publish: host/app:latest'])
  })
})
