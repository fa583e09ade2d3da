import { createHash } from 'node:crypto';

/** Which half a page belongs to: `tune` may be looked at while the flagger is made better, `held-out` is counted alone. The last bit of sha256(id) says so. */
export function halfOf(id: string): 'tune' | 'held-out' {
  return ((createHash('sha256').update(id).digest().at(-1) ?? 0) & 1) === 0 ? 'tune' : 'held-out';
}
