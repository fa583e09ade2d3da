import type { FrameFlags } from '@/policy/child-sight.ts';
import { createPageFlagger } from '@/policy/flag/page-flagger.ts';
import { linkSignals } from '@/policy/flag/page-signals.ts';
import { type CountHosts, createNeighbours } from './neighbours.ts';
import { createReader } from './reader.ts';
import { flagsOfSeen } from './sight.ts';
import { styleWordsIn } from './style-words.ts';

/** How long a page that is still coming is waited for. */
const LOADING_MS = 5_000;

/** Reads this frame once, as it stands when it has loaded, and returns what it is flagged as, as where a child is. It changes nothing. */
export async function checkFrame(count: CountHosts): Promise<FrameFlags> {
  await loaded();
  const flagger = createPageFlagger();
  const observer = new MutationObserver(() => undefined);
  const reader = createReader(() => flagger, observer);
  reader.readAll();
  reader.roots.sweep();
  reader.readOutline();
  observer.disconnect();
  const roots = reader.roots.all();
  const drawn = styleWordsIn([document, ...roots]);
  if (drawn !== '') flagger.read(drawn, 'text');
  await new Promise<void>((resolve) => {
    const isAsked = createNeighbours(count).ask([document, ...roots], (links) => {
      for (const signal of linkSignals(links)) flagger.note(signal);
      resolve();
    });
    if (!isAsked) resolve();
  });
  const seen = flagsOfSeen([document, ...roots], flagger.noted(), drawn);
  const [all, shown] = [flagger.flags(), seen].map((flags) => flags.map(({ category, score }) => ({ category, score })));
  return { all: all ?? [], seen: shown ?? [] };
}

async function loaded(): Promise<void> {
  if (document.readyState === 'complete') return;
  await new Promise<void>((resolve) => {
    addEventListener('load', () => resolve(), { once: true });
    setTimeout(resolve, LOADING_MS);
  });
}
