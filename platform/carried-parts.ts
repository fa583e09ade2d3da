import { browser } from '@wxt-dev/browser';
import { PART_TYPES } from '@/policy/net-rule.ts';
import { CARRIERS } from '@/policy/tables/carriers.ts';
import type { Gate } from './gate.ts';

/**
 * Refuses parts of pages that a carrier would fetch from a closed site: pictures through an image proxy, a script's question to a reader. The browser asks about requests to such
 * carriers alone, so that no other part waits; until the rules are known none of theirs passes. Attach it in the worker's first turn.
 */
export function guardCarriedParts(gate: Gate, onBug: (cause: unknown) => void): void {
  const hosts = new Set(CARRIERS.filter(({ parts }) => parts).map(({ host }) => host));
  browser.webRequest.onBeforeRequest.addListener(
    ({ url: address }) => {
      try {
        return { cancel: gate.decide({ address, as: 'embedded' })?.action !== 'allow' };
      } catch (cause) {
        onBug(cause);
        return { cancel: true };
      }
    },
    { urls: Array.from(hosts, (host) => `*://*.${host}/*`), types: PART_TYPES.filter((type) => type !== 'webtransport') },
    ['blocking'],
  );
}
