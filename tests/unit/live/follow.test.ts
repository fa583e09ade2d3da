import { expect, test, vi } from 'vitest';
import { createFollower } from '@/platform/live/follow.ts';
import type { DeviceKey } from '@/platform/record/device-key.ts';

const key = { device: 'device', sign: async () => 'signature' } as unknown as DeviceKey;

/** A follower whose endpoint opens a live line each time it is asked; the lines are the test's to write on and to cut. */
function follower() {
  const lines: { say(text: string): void; cut(): void; signal: AbortSignal | null | undefined }[] = [];
  const bundle = vi.fn();
  const state = { status: 200, asked: 0 };
  const fetch = async (_input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    state.asked += 1;
    let flow: ReadableStreamDefaultController<Uint8Array> | undefined;
    const body = new ReadableStream<Uint8Array>({ start: (controller) => void (flow = controller) });
    lines.push({
      say: (text) => flow?.enqueue(new TextEncoder().encode(text)),
      cut: () => flow?.error(new Error('cut')),
      signal: init?.signal,
    });
    return new Response(body, { status: state.status, headers: { 'content-type': 'text/event-stream' } });
  };
  const follower = createFollower({
    line: async () => ({ address: 'https://endpoint.test', key, fetch }),
    bundle,
    chance: () => 0,
    onBug: (cause) => {
      throw cause;
    },
  });
  return { follower, lines, bundle, state };
}

test('a line that opens is a reason to ask, and so is each event that names a bundle, wherever the text is cut', async () => {
  const { follower: one, lines, bundle } = follower();
  one.follow('here');
  await vi.waitFor(() => expect(bundle).toHaveBeenCalledTimes(1));
  lines[0]?.say(': still here\n\nevent: other\ndata: {}\n\nevent: bun');
  lines[0]?.say('dle\r\ndata: {"sequence":9}\r\n\r\n');
  await vi.waitFor(() => expect(bundle).toHaveBeenCalledTimes(2));
});

test('a line that is cut is opened again', async () => {
  const { follower: one, lines, bundle } = follower();
  one.follow('here');
  await vi.waitFor(() => expect(lines).toHaveLength(1));
  lines[0]?.cut();
  await vi.waitFor(() => expect(bundle).toHaveBeenCalledTimes(2));
});

test('a line that says something endless is left', async () => {
  const { follower: one, lines } = follower();
  one.follow('here');
  await vi.waitFor(() => expect(lines).toHaveLength(1));
  lines[0]?.say('x'.repeat(70_000));
  await vi.waitFor(() => expect(lines.length).toBeGreaterThan(1));
});

test('following the same again opens no second line; following somebody else ends the first, and nobody ends all', async () => {
  const { follower: one, lines, state } = follower();
  one.follow('here');
  await vi.waitFor(() => expect(lines).toHaveLength(1));
  one.follow('here');
  one.follow('there');
  await vi.waitFor(() => expect(lines).toHaveLength(2));
  expect(lines[0]?.signal?.aborted).toBe(true);
  one.follow('');
  expect(lines[1]?.signal?.aborted).toBe(true);
  expect(state.asked).toBe(2);
});
