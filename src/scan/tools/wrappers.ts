import type { Word } from '../shell/words.ts'

/** Programs that run the command behind their own options, beside those whose options the shell's reader knows. */
const WRAPPERS: ReadonlySet<string> = new Set(
  `aws-okta saml2aws envchain sops vault infisical npx pnpx bunx pnpm yarn bun node corepack mise asdf devbox nix-shell summon
  teller poetry pipenv uv flock with-contenv su gosu su-exec tini dumb-init strace parallel caffeinate runuser sg newgrp
  chroot fakeroot nsenter unshare capsh systemd-run s6-setuidgid prlimit taskset chrt setarch arch eatmydata faketime perf
  hyperfine watch entr script unbuffer ssh-agent xvfb-run tmux screen at batch busybox wsl pwsh powershell kubectl oc
  microk8s.kubectl minikube multipass vagrant lima limactl colima crictl gcloud npm lerna hatch bundle nix dagger sudo doas
  env doppler aws-vault op chamber dotenv direnv`.split(/\s+/),
)

/** Functions that people write for the same end. */
const WRAPPER_LIKE =
  /^(?:[\w-]*[_-])?(?:retry|retries|attempt|backoff|try|with|run|exec|execute|cmd)(?:[_-][\w-]*)?(?:\.sh)?$/i

const MAX_OWN_WORDS = 16

/** Whether a program of this name runs the command that is given to it. */
export function carries(program: string): boolean {
  return WRAPPERS.has(program) || WRAPPER_LIKE.test(program)
}

/**
 * The command that a program runs: from the first word on that is a program known by `isProgram`. Null where the program is none
 * that runs others: `echo docker push x` pushes nothing.
 */
export function wrappedCommand(
  program: string | null,
  words: readonly Word[],
  isProgram: (word: Word) => boolean,
): readonly Word[] | null {
  if (program !== null && !carries(program)) return null
  const start = words.slice(0, MAX_OWN_WORDS).findIndex(isProgram)
  if (start < 0) return null
  // What an unknown prefix such as `$SUDO` could be has no words of its own.
  if (program === null && start > 0) return null
  return words.slice(start)
}
