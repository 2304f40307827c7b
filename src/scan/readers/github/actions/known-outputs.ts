import type { Nature } from '../../../value.ts'

/** What outputs of well-known actions hold. `*` is any that is not named. */
const OUTPUTS: ReadonlyMap<string, ReadonlyMap<string, Nature>> = new Map(
  (
    [
      ['docker/build-push-action', 'digest imageid', 'digest'],
      ['depot/build-push-action', 'digest imageid', 'digest'],
      ['useblacksmith/build-push-action', 'digest imageid', 'digest'],
      ['redhat-actions/push-to-registry', 'digest', 'digest'],
      ['docker/build-push-action', 'metadata', 'opaque'],
      ['int128/kaniko-action', 'digest', 'digest'],
      ['int128/docker-manifest-create-action', 'digest', 'digest'],
      ['paulhatch/semantic-version', 'version version_tag previous_version', 'version'],
      ['paulhatch/semantic-version', 'current_commit', 'commit'],
      [
        'gittools/actions/gitversion/execute',
        `semver fullsemver majorminorpatch nugetversion nugetversionv2 assemblysemver legacysemver legacysemverpadded
        informationalversion`,
        'version',
      ],
      ['gittools/actions/gitversion/execute', 'sha shortsha versionsourcesha', 'commit'],
      ['gittools/actions/gitversion/execute', 'branchname escapedbranchname', 'branch'],
      ['mathieudutour/github-tag-action', 'new_tag new_version previous_tag previous_version', 'version'],
      [
        'cycjimmy/semantic-release-action',
        'new_release_version new_release_git_tag last_release_version last_release_git_tag',
        'version',
      ],
      ['cycjimmy/semantic-release-action', 'new_release_git_head last_release_git_head', 'commit'],
      ['googleapis/release-please-action', 'tag_name version', 'version'],
      ['googleapis/release-please-action', 'sha', 'commit'],
      ['google-github-actions/release-please-action', 'tag_name version', 'version'],
      ['google-github-actions/release-please-action', 'sha', 'commit'],
      ['reecetech/version-increment', 'version v-version current-version current-v-version', 'version'],
      ['anothrnick/github-tag-action', 'new_tag tag old_tag', 'version'],
      ['codacy/git-version', 'version previous-version', 'version'],
      ['changesets/action', 'publishedpackages', 'version'],
      ['ietf-tools/semver-action', 'next nextstrict current', 'version'],
      ['actions-ecosystem/action-get-latest-tag', 'tag', 'version'],
      ['actions-ecosystem/action-bump-semver', 'new_version', 'version'],
      ['wyrihaximus/github-action-get-previous-tag', 'tag', 'version'],
      ['wyrihaximus/github-action-next-semvers', '*', 'version'],
      ['oprypin/find-latest-tag', 'tag', 'version'],
      ['pozetroninc/github-action-get-latest-release', 'release', 'version'],
      ['frenck/action-get-version', 'version', 'version'],
      ['battila7/get-version-action', 'version version-without-v', 'version'],
      ['martinbeentjes/npm-get-version-action', 'current-version', 'version'],
      ['dawidd6/action-get-tag', 'tag', 'version'],
      ['benjlevesque/short-sha', 'sha', 'commit'],
      ['prompt/actions-commit-hash', '*', 'commit'],
      ['tj-actions/branch-names', '*', 'branch'],
      ['tj-actions/branch-names', 'tag', 'version'],
      ['actions/checkout', 'commit', 'commit'],
      ['actions/checkout', 'ref', 'branch'],
    ] satisfies readonly (readonly [string, string, Nature])[]
  ).reduce((table, [action, names, nature]) => {
    const outputs = table.get(action) ?? new Map<string, Nature>()
    for (const name of names.split(/\s+/)) outputs.set(name, nature)
    return table.set(action, outputs)
  }, new Map<string, Map<string, Nature>>()),
)

/** release-please has one set of outputs for each path of a monorepo: `services/api--tag_name`. */
const OF_PATH = /^.*--/

export function natureOfOutput(action: string, output: string): Nature | null {
  const outputs = OUTPUTS.get(action)
  const name = output.toLowerCase()
  return outputs?.get(name) ?? outputs?.get(name.replace(OF_PATH, '')) ?? outputs?.get('*') ?? null
}
