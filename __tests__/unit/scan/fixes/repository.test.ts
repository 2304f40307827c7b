import { describe, expect, it } from '@jest/globals'
import { fixesIn } from '../../../support/fixed-text.ts'

const HOST = '123456789012.dkr.ecr.eu-west-1.amazonaws.com'

function declared(body: string) {
  return { path: 'ecr.tf', text: `resource "aws_ecr_repository" "a" {\n${body}\n}\n` }
}

function script(text: string) {
  return { path: 'push.sh', text }
}

function repositoryFixes(...files: readonly { readonly path: string; readonly text: string }[]) {
  return fixesIn(files).filter(({ title }) => title.startsWith('Set image tag mutability'))
}

describe('a repository is made immutable', () => {
  it.each([
    ['nothing pushes', 'name = "team/app"', '', true],
    ['what stays is pushed there', 'name = "team/app"', `docker push ${HOST}/team/app:1.2.3`, true],
    ['what moves is pushed elsewhere', 'name = "team/app"', `docker push ${HOST}/team/web:latest`, true],
    ['what moves is pushed to another registry', 'name = "team/app"', 'docker push ghcr.io/team/app:latest', true],
    ['what moves is pushed there', 'name = "team/app"', `docker push ${HOST}/team/app:latest`, false],
    ['what moves is pushed, nobody knows where', 'name = "team/app"', `docker push ${HOST}/$NAME:latest`, false],
    ['what may move is pushed there', 'name = "team/app"', `docker push ${HOST}/team/app:$1`, false],
    [
      'a cache moves there',
      'name = "team/app"',
      `docker buildx build --cache-to type=registry,ref=${HOST}/team/app:cache .`,
      false,
    ],
    [
      'it is not known which it is, and some push moves',
      'name = var.name',
      `docker push ${HOST}/team/web:latest`,
      false,
    ],
    ['it is not known which it is, and nothing moves', 'name = var.name', `docker push ${HOST}/team/web:1.2.3`, true],
  ])('where %s', (_, body, pushes, safe) => {
    const fixes = repositoryFixes(declared(body), script(pushes))
    expect(fixes.map((fix) => [fix.safe, fix.title.includes('this tree has such a push')])).toEqual([[safe, !safe]])
  })

  it('with a look where others may take the setting from the same place', () => {
    const file = declared('image_tag_mutability = var.mode')
    const text = `${file.text}variable "mode" {\n  default = "MUTABLE"\n}\n`
    expect(repositoryFixes({ ...file, text }).map(({ safe, title }) => [safe, title])).toEqual([
      [false, 'Set image tag mutability to IMMUTABLE where it is given: others may take it from there too'],
    ])
  })
})
