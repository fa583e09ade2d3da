import { browser, type Browser } from '@wxt-dev/browser';
import * as z from 'zod/mini';
import { RULES_PORT } from './rules-port.ts';
import { pauseBefore } from './send.ts';

/** The one thing said on the port. */
const RulesChanged = z.object({ changed: z.literal(true) });

/**
 * Calls back when the worker says that the rules changed, and each time it is reached again after it went away, since a change may have been
 * missed meanwhile. A page nobody looks at does not wake the worker: it reaches for it again once it is visible. Returns what ends it.
 */
export function onRulesChanged(changed: () => void): () => void {
  const ended = new AbortController();
  let losses = 0;
  const reach = (): Browser.runtime.Port => {
    const port = browser.runtime.connect({ name: RULES_PORT });
    port.onMessage.addListener((message: unknown) => {
      losses = 0;
      if (z.safeParse(RulesChanged, message).success) changed();
    });
    port.onDisconnect.addListener(reachAgain);
    ended.signal.addEventListener('abort', () => port.disconnect(), { once: true });
    return port;
  };
  const reachAgain = () =>
    setTimeout(() => {
      whenVisible(() => {
        if (ended.signal.aborted) return;
        reach();
        changed();
      }, ended.signal);
    }, pauseBefore(losses++));
  reach();
  return () => ended.abort();
}

function whenVisible(act: () => void, signal: AbortSignal): void {
  if (document.visibilityState === 'visible') return act();
  document.addEventListener('visibilitychange', () => whenVisible(act, signal), { once: true, signal });
}
