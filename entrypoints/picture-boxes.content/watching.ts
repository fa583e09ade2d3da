import { followPage } from './following.ts';
import { createLooking, type LookingDeps } from './looking.ts';

/** How often a page is looked over for pictures that styles alone show. */
const SWEEP_MS = 1_000;
/** The share of the time that looking over may take. */
const SWEEP_SHARE = 0.02;

/** Follows the pictures of this document from now on: each is hidden until it has been judged. Returns what ends that and shows everything. */
export function watchPictures(deps: LookingDeps): () => void {
  const ending = new AbortController();
  const { signal } = ending;
  const look = createLooking(deps);
  const following = followPage({ hiding: deps.hiding, look });
  const sweep = (): void => {
    if (signal.aborted) return;
    const began = performance.now();
    following.lookOver();
    setTimeout(sweep, Math.max(SWEEP_MS, (performance.now() - began) / SWEEP_SHARE));
  };
  addEventListener('DOMContentLoaded', sweep, { once: true, signal });
  addEventListener('load', () => document.querySelectorAll('*').forEach(look), { once: true, capture: true, signal });
  if (document.readyState !== 'loading') sweep();
  return () => {
    ending.abort();
    following.end();
    deps.hiding.end();
  };
}
