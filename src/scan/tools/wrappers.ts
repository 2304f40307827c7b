import type { Word } from '../shell/words.ts'

/** Programs that run the command behind their own options, beside those that the shell's reader takes off. */
const WRAPPERS: ReadonlySet<string> = new Set(
  `aws-okta saml2aws envchain sops vault infisical npx pnpx bunx pnpm yarn bun node corepack mise asdf devbox nix-shell
  summon teller poetry pipenv uv flock with-contenv su gosu su-exec tini dumb-init strace parallel caffeinate`.split(
    /\s+/,
  ),
)

/** Functions that people write for the same end. */
const WRAPPER_LIKE = /^(?:[\w-]*[_-])?(?:retry|retries|attempt|backoff|try|with|run|exec|execute|cmd)(?:[_-][\w-]*)?$/i

const MAX_OWN_WORDS = 16

/**
 * The command that a program runs: from the first word on that is a program known by `isProgram`. Null where the program is none
 * that runs others: `echo docker push x` pushes nothing.
 */
export function wrappedCommand(
  program: string | null,
  words: readonly Word[],
  isProgram: (word: Word) => boolean,
): readonly Word[] | null {
  if (program !== null && !WRAPPERS.has(program) && !WRAPPER_LIKE.test(program)) return null
  const start = words.slice(0, MAX_OWN_WORDS).findIndex(isProgram)
  if (start < 0) return null
  // What an unknown prefix such as `$SUDO` could be has no words of its own.
  if (program === null && start > 0) return null
  return words.slice(start)
}
