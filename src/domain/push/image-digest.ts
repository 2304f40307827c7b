/** Whether a text is a digest as ECR computes it: `sha256:` and 64 lower-case hex digits. */
export function isImageDigest(text: string): boolean {
  return /^sha256:[0-9a-f]{64}$/.test(text)
}
