import { setFlagsFromString } from 'node:v8'

/**
 * Keeps V8 from growing the space for what lives shortly, as Node 24 does: the answers of an estate of ten thousand repositories take
 * half as much memory again otherwise, and save no time.
 */
export function spareMemory(): void {
  setFlagsFromString('--semi-space-growth-factor=1')
}
