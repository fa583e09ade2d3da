/** Forgets the oldest of what is kept by name, once there is more than `most`: what pages can add to without end fills no memory. */
export function keepNewest(kept: Map<string, unknown> | Set<string>, most: number): void {
  const [oldest] = kept.keys();
  if (kept.size > most && oldest !== undefined) kept.delete(oldest);
}
