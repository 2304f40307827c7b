import { at, type DataNode, itemsOf, scalarText } from '../../syntax/data.ts'

/** How one build goes: that of the file, or of one of its profiles. */
export interface Build {
  readonly artifacts: DataNode | null
  /** Null where it is left out. */
  readonly tagPolicy: DataNode | null
  /** `maybe`: as the cluster is a local one or not. */
  readonly push: 'always' | 'maybe' | 'never'
}

const MAX_PROFILES = 100

/** The builds of a configuration, its own first. A profile changes what it names. */
export function effectiveBuilds(root: DataNode | null): Build[] {
  const build = at(root, 'build')
  const own: Build = {
    artifacts: at(build, 'artifacts'),
    tagPolicy: at(build, 'tagPolicy'),
    push: pushOf(build) ?? 'maybe',
  }
  const profiles = itemsOf(at(root, 'profiles')).slice(0, MAX_PROFILES)
  return [own, ...profiles.map((profile) => changed(own, profile))]
}

function changed(own: Build, profile: DataNode): Build {
  const build = at(profile, 'build')
  const patches = itemsOf(at(profile, 'patches'))
  const patched = (path: string): DataNode | null => {
    const patch = patches.findLast((candidate) => scalarText(at(candidate, 'path')) === path)
    return scalarText(at(patch, 'op')) === 'remove' ? null : at(patch, 'value')
  }
  const artifact = patched('/build/artifacts/-')
  const tagPolicy = patched('/build/tagPolicy') ?? patched('/build/tagPolicy/sha256')
  const push = scalarText(patched('/build/local/push'))
  return {
    artifacts: at(build, 'artifacts') ?? patched('/build/artifacts') ?? listOf(artifact) ?? own.artifacts,
    tagPolicy: at(build, 'tagPolicy') ?? tagPolicy ?? own.tagPolicy,
    push: pushOf(build) ?? (push === null ? own.push : push === 'false' ? 'never' : 'always'),
  }
}

function listOf(node: DataNode | null): DataNode | null {
  return node && { kind: 'list', span: node.span, tag: null, items: [node] }
}

function pushOf(build: DataNode | null): Build['push'] | null {
  if (at(build, 'googleCloudBuild') || at(build, 'cluster')) return 'always'
  const push = scalarText(at(build, 'local', 'push'))
  if (push === null) return null
  return push === 'false' ? 'never' : 'always'
}
