import type { LooseFact, Word } from '../shell/words.ts'
import { concat, known, type Value } from '../value.ts'
import { type Switch, switchOfValue } from './arguments.ts'
import { builtOf, pushOf, type ToolCall, type ToolReader } from './tool.ts'
import { afterPrefix, commaEntries, leadingText, opaque, withoutTag, withTag } from './value-text.ts'

/** Maven and Gradle push by their plugins: jib, Spring Boot's buildpacks, Quarkus. What the command does not say is in a build file. */
export const readMaven: ToolReader = (call) => readBuildTool(call, 'the image of the pom.xml')
export const readGradle: ToolReader = (call) => readBuildTool(call, 'the image of the build.gradle')

function readBuildTool(call: ToolCall, unsaid: string): readonly LooseFact[] {
  const goals = call.words.flatMap(({ value }) => value.map(leadingText))
  return [
    ...(goals.some((goal) => JIB.test(goal)) ? readJib(call, unsaid) : []),
    ...(goals.some((goal) => SPRING_BOOT.test(goal)) ? readSpringBoot(call, unsaid) : []),
    ...readQuarkus(call, unsaid),
  ]
}

/** `jib:build` and its long form for Maven, `jib` and `:app:jib` for Gradle; `jib:dockerBuild` and `jibBuildTar` stay local. */
const JIB = /^(?:(?:[\w.]+:jib-maven-plugin(?::[\w.-]+)?|jib):build(?:@[\w-]+)?|(?::?[\w:-]+:)?jib)$/
const SPRING_BOOT =
  /^(?:(?:[\w.]+:spring-boot-maven-plugin(?::[\w.-]+)?|spring-boot):build-image(?:-no-fork)?|(?::?[\w:-]+:)?bootBuildImage)$/

/** Its tags come on top of the image's own. */
function readJib(call: ToolCall, unsaid: string): LooseFact[] {
  const image =
    lastOf(given(call.words, '-Djib.to.image=', '-Dimage=', '--image=', '-Pjib.to.image=')) ?? opaque(unsaid)
  const tags = given(call.words, '-Djib.to.tags=', '-Pjib.to.tags=').flatMap(commaEntries)
  return [image, ...tags.map((tag) => withTag(withoutTag(image), tag))].map((value) => pushOf(call, 'jib', value))
}

function readSpringBoot(call: ToolCall, unsaid: string): LooseFact[] {
  const names = given(call.words, '-Dspring-boot.build-image.imageName=', '--imageName=')
  const image = lastOf(names) ?? lastOf(following(call.words, '--imageName'))
  const flags = call.words.some(({ value }) => value.some((one) => leadingText(one) === '--publishImage'))
  const set = lastOf(given(call.words, '-Dspring-boot.build-image.publish='))
  const publish: Switch = flags ? 'on' : set ? switchOfValue(set) : 'off'
  if (publish === 'off') return image ? [builtOf(call, image)] : []
  const tags = given(call.words, '-Dspring-boot.build-image.tags=').flatMap(commaEntries)
  return [image ?? opaque(unsaid), ...tags].map((value) =>
    pushOf(call, 'spring-boot build-image', value, { when: publish }),
  )
}

function readQuarkus(call: ToolCall, unsaid: string): LooseFact[] {
  const of = (name: string) => lastOf(given(call.words, `-Dquarkus.container-image.${name}=`))
  const push = of('push')
  const when = push ? switchOfValue(push) : 'off'
  if (when === 'off') return []
  const name = [of('registry'), of('group'), of('name') ?? opaque(unsaid)].filter((part) => part !== null)
  const image = of('image')
  const tag = of('tag')
  const path = name.reduce((before, part) => concat(before, known('/', null), part))
  const main = image ?? withTag(path, tag ?? opaque('the version of the project'))
  const more = (of('additional-tags') ?? []).flatMap((alternative) => commaEntries([alternative]))
  return [main, ...more.map((one) => withTag(withoutTag(main), one))].map((value) =>
    pushOf(call, 'quarkus container-image', value, { when }),
  )
}

function given(words: readonly Word[], ...prefixes: readonly string[]): Value[] {
  return words.flatMap(({ value }) => {
    const found = afterPrefix(value, ...prefixes)
    return found ? [found] : []
  })
}

function following(words: readonly Word[], option: string): Value[] {
  return words.flatMap(({ value }, index) => {
    const next = words[index + 1]
    return next && value.some((one) => leadingText(one) === option) ? [next.value] : []
  })
}

function lastOf(values: readonly Value[]): Value | null {
  return values.at(-1) ?? null
}
