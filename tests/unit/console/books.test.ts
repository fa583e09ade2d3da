// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { createParts, type Parts } from '@/console/parts.ts';
import { makeReportKey } from '@/sealing/report-key.ts';
import { device, line, ME, NOW } from './stage.tsx';

const REPLIES: Record<string, object> = {
  me: ME,
  devices: { devices: [device()] },
  agreements: { waiting: [], declined: [], agreements: [] },
  confidential: { keys: [], pinned: [], keptDays: 365, reports: [] },
  prepared: { lines: [], total: 0, hasMore: false },
  signatures: { people: [] },
};

/** The console of somebody who is signed in, whose endpoint answers in the order in which the test lets it. */
async function signedIn() {
  const waiting: ((status: number, body?: object) => void)[] = [];
  const fetch = (address: string): Promise<Response> => {
    const path = new URL(address, 'http://endpoint.test').pathname.replace('/console/', '');
    if (path === 'me') return Promise.resolve(Response.json(ME));
    return new Promise((resolve) => {
      waiting.push((status, body = REPLIES[path]) => resolve(Response.json(body ?? {}, { status })));
    });
  };
  const parts = createParts({
    fetch,
    openSource: () => ({ addEventListener: () => undefined, close: () => undefined, readyState: 1 }),
    now: () => NOW,
    languages: ['en'],
  });
  await parts.session.start();
  return { parts, waiting };
}

type Book = 'devices' | 'agreements' | 'confidential' | 'prepared' | 'signatures';
const BOOKS: Book[] = ['devices', 'agreements', 'confidential', 'prepared', 'signatures'];

function ask(parts: Parts, book: Book): Promise<void> {
  if (book === 'prepared') return parts.prepared.show({});
  return book === 'signatures' ? parts.signatures.show() : parts[book].refresh();
}

describe.each(BOOKS)('the book of %s', (book) => {
  it('shows nothing of what was asked for the person who has left', async () => {
    const { parts, waiting } = await signedIn();
    const asked = ask(parts, book);
    parts[book].forget();
    waiting[0]?.(200);
    await asked;
    expect([parts[book].reply.value, parts[book].trouble.value]).toEqual([undefined, undefined]);
  });

  it('does not sign the next person out for it', async () => {
    const { parts, waiting } = await signedIn();
    const asked = ask(parts, book);
    parts[book].forget();
    waiting[0]?.(401);
    await asked;
    expect(parts.session.state.value.is).toBe('signed-in');
  });

  it('keeps the later answer when the earlier comes after it', async () => {
    const { parts, waiting } = await signedIn();
    const both = [ask(parts, book), ask(parts, book)];
    waiting[1]?.(500);
    await both[1];
    waiting[0]?.(200);
    await both[0];
    expect(parts[book].trouble.value).toMatchObject({ outcome: 'refused', status: 500 });
    expect(parts[book].reply.value).toBeUndefined();
  });
});

it('a key that is still being opened when its reader leaves stays closed', async () => {
  const { locked } = await makeReportKey('seven otters under a lamp');
  const { parts, waiting } = await signedIn();
  const asked = parts.confidential.refresh();
  waiting[0]?.(200, { keys: [locked], pinned: [], keptDays: 365, reports: [] });
  await asked;
  const opening = parts.confidential.unlock('seven otters under a lamp');
  parts.confidential.forget();
  await opening;
  expect(parts.confidential.keys.value).toEqual([]);
}, 60_000);

it('the log shows at once that a line has come to be one of what may be illegal, also while new lines wait', async () => {
  const { parts, waiting } = await signedIn();
  const [old, answer] = [line(1, { kind: 'flag', host: 'a.test' }), line(2, { kind: 'answered', category: 'illegal' }, { defanged: true })];
  const asked = parts.log.show({});
  waiting[0]?.(200, { lines: [old] });
  await asked;
  const refreshed = parts.log.refresh(() => false);
  waiting[1]?.(200, { lines: [answer, { ...old, defanged: true }] });
  await refreshed;
  expect(parts.log.waitingCount.value).toBe(1);
  expect(parts.log.page.value?.lines.map(({ event, defanged }) => [event.id, defanged])).toEqual([[old.event.id, true]]);
});
