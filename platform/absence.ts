import { browser } from '@wxt-dev/browser';
import * as z from 'zod/mini';
import type { Gate } from './gate.ts';
import type { Levels } from './levels.ts';
import { readStored, writeStored, type StoredKey } from './stored.ts';

/** When somebody was last known to be there, in milliseconds since 1970 on the device's own clock: a gap means that it slept. */
const SEEN = { key: 'presenceSeen', area: 'session', schema: z.number(), fallback: 0 } satisfies StoredKey<z.ZodMiniType>;

/** The shortcut that ends whatever adult is there; `wxt.config.ts` names its keys. */
export const STEP_DOWN_COMMAND = 'step-down';

type AbsenceDeps = { gate: Gate; levels: Levels; onBug(cause: unknown): void };

/**
 * Sends the device back to its own level when nobody uses it, when its screen is locked, when it has slept, and at one key. Attach it in the
 * worker's first turn.
 */
export function watchAbsence({ gate, levels, onBug }: AbsenceDeps): {
  /** Tells the browser how long is idle, under the policy in force. */
  arm(): void;
  /** Looks for itself, in case the browser's word was missed while the worker was away. */
  look(): Promise<void>;
} {
  const idleMs = () => (gate.rules()?.policy.sessions.idleMinutes ?? 1) * 60_000;
  const judge = async (state: string): Promise<void> => {
    if (state === 'locked') await levels.end('lock');
    if (state === 'idle') await levels.end('idle');
  };
  browser.idle.onStateChanged.addListener((state) => void judge(state).catch(onBug));
  browser.commands.onCommand.addListener((command) => {
    if (command === STEP_DOWN_COMMAND) void levels.end('key').catch(onBug);
  });
  return {
    arm: () => browser.idle.setDetectionInterval(idleMs() / 1_000),
    async look() {
      if (!gate.presence()) return;
      const { value: seenMs } = await readStored(SEEN);
      const now = Date.now();
      if (seenMs > 0 && now - seenMs > idleMs()) await levels.end('idle');
      await writeStored(SEEN, gate.presence() ? now : 0);
      if (gate.presence()) await judge(await browser.idle.queryState(idleMs() / 1_000));
    },
  };
}
