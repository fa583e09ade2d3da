import { pino } from 'pino';
import { expect, it, vi } from 'vitest';
import { keepTurning } from '@/server/keep-turning.ts';

const EVERY_MS = 1_000;

it('ends after the turn that is under way, so that nothing is asked of a database that is closed', async () => {
  const turn = Promise.withResolvers<void>();
  const { close: end } = keepTurning({
    everyMs: EVERY_MS,
    turn: () => turn.promise,
    failure: 'it failed',
    logger: pino({ enabled: false }),
  });
  const ended = vi.fn();
  const ending = end().then(ended);
  await Promise.resolve();
  expect(ended).not.toHaveBeenCalled();
  turn.resolve();
  await ending;
  expect(ended).toHaveBeenCalledOnce();
});

it('hurries: a turn that is asked for while another is under way comes right after it, and none once it is closed', async () => {
  const turns: PromiseWithResolvers<void>[] = [];
  const stops: AbortSignal[] = [];
  const turn = (stop: AbortSignal): Promise<void> => {
    stops.push(stop);
    const one = Promise.withResolvers<void>();
    turns.push(one);
    return one.promise;
  };
  const kept = keepTurning({ everyMs: EVERY_MS, turn, failure: 'it failed', logger: pino({ enabled: false }) });
  kept.hurry();
  kept.hurry();
  expect(turns).toHaveLength(1);
  turns[0]?.resolve();
  await vi.waitFor(() => expect(turns).toHaveLength(2));
  kept.hurry();
  const closing = kept.close();
  expect(stops.map(({ aborted }) => aborted)).toEqual([true, true]);
  turns[1]?.resolve();
  await closing;
  kept.hurry();
  expect(turns).toHaveLength(2);
});

it('takes one turn at a time, says in the log that one failed, and takes the next', async () => {
  vi.useFakeTimers();
  const logger = pino({ enabled: false });
  const said = vi.spyOn(logger, 'error');
  const turns: PromiseWithResolvers<void>[] = [];
  const turn = (): Promise<void> => {
    const one = Promise.withResolvers<void>();
    turns.push(one);
    return one.promise;
  };
  const { close: end } = keepTurning({ everyMs: EVERY_MS, turn, failure: 'it failed', logger });
  await vi.advanceTimersByTimeAsync(5 * EVERY_MS);
  expect(turns).toHaveLength(1);
  const cause = new Error('no database');
  turns[0]?.reject(cause);
  await vi.advanceTimersByTimeAsync(EVERY_MS);
  expect(said).toHaveBeenCalledExactlyOnceWith({ err: cause }, 'it failed');
  expect(turns).toHaveLength(2);
  turns[1]?.resolve();
  await end();
  await vi.advanceTimersByTimeAsync(5 * EVERY_MS);
  expect(turns).toHaveLength(2);
  vi.useRealTimers();
});
