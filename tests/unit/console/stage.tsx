import { render } from '@testing-library/preact';
import { Console } from '@/console/components/Console.tsx';
import { createParts } from '@/console/parts.ts';
import type { DeviceLine, LogLine, LogPage, Me } from '@/policy/console.ts';

export const NOW = new Date('2026-03-11T10:00:00.000Z');
export const ME: Me = {
  name: 'Anna',
  email: 'anna@acorns.example',
  role: 'manager',
  designated: false,
  setting: { id: 'acorns', name: 'Little Acorns', timeZone: 'Europe/London' },
};

type Reply = { status?: number; body?: unknown } | 'offline';
export type Routes = Record<string, (asked: { search: URLSearchParams; body: Record<string, string> }) => Reply | Promise<Reply>>;

/** A line of the office laptop; `n` makes its id and sequence number. */
export function line(n: number, event: Partial<LogLine['event']> = {}, rest: Partial<LogLine> = {}): LogLine {
  return {
    event: {
      id: `0195a0b0-0000-7000-8000-${String(n).padStart(12, '0')}`,
      at: '2026-03-11T09:42:00.000Z',
      epoch: '2b1f8a0e-5a0b-4c55-9d0c-0d6b6f1f2a3b',
      seq: n,
      previous: '0'.repeat(64),
      device: 'A'.repeat(43),
      kind: 'visit',
      level: 'staff',
      action: 'block',
      category: 'webmail',
      clause: 'personal-email',
      host: 'outlook.live.com',
      path: '/mail/0/',
      reached: 'typed',
      revision: 3,
      repeats: 1,
      ...event,
    },
    receivedAt: '2026-03-11T09:42:01.000Z',
    deviceLabel: 'Office laptop',
    room: 'Office',
    sentence: 'Staff do not use personal email without prior agreement.',
    broken: false,
    defanged: false,
    ...rest,
  };
}

export function device(rest: Partial<DeviceLine> = {}): DeviceLine {
  return {
    device: 'A'.repeat(43),
    label: 'Office laptop',
    room: 'Office',
    level: 'staff',
    enrolledAt: '2026-01-05T08:00:00.000Z',
    lastSeenAt: '2026-03-11T09:58:00.000Z',
    revision: 3,
    extensionVersion: '0.1.0',
    browser: 'Chromium 156',
    gaps: [],
    ...rest,
  };
}

export const page = (lines: LogLine[], next?: string): LogPage => (next ? { lines, next } : { lines });

/** Stands in for the browser's `EventSource`, so that a test can say when the endpoint speaks. */
export class FakeSource extends EventTarget {
  readyState = 1;
  close(): void {
    this.readyState = 2;
  }
}

/** Opens the console at an address, with an endpoint that answers from the table. Returns what was asked, and the live source. */
export function open(address: string, routes: Routes, languages: string[] = ['en-GB']) {
  history.replaceState(null, '', address);
  const asked: { path: string; search: string; body: Record<string, string> }[] = [];
  const source = new FakeSource();
  const table: Routes = {
    me: () => ({ body: ME }),
    devices: () => ({ body: { devices: [device()] } }),
    agreements: () => ({ body: { waiting: [], declined: [], agreements: [] } }),
    ...routes,
  };
  const fetch = async (address: string, init?: RequestInit): Promise<Response> => {
    const url = new URL(address, 'http://endpoint.test');
    const path = url.pathname.replace('/console/', '');
    const body = typeof init?.body === 'string' ? (JSON.parse(init.body) as Record<string, string>) : {};
    asked.push({ path, search: url.search, body });
    const route = table[`${init?.method === 'POST' ? 'POST ' : ''}${path}`];
    const reply = (await route?.({ search: url.searchParams, body })) ?? { status: 404 };
    if (reply === 'offline') throw new TypeError('Failed to fetch');
    return new Response(JSON.stringify(reply.body ?? {}), { status: reply.status ?? 200 });
  };
  const parts = createParts({ fetch, openSource: () => source, now: () => NOW, languages });
  const view = render(<Console parts={parts} />);
  return { ...view, asked, parts, heardLive: (what = 'log') => source.dispatchEvent(new Event(what)), source };
}

/** What jsdom lacks of a browser. */
export function lendBrowser(): void {
  HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
    this.open = false;
  };
  window.scrollTo = () => undefined;
}

/** Puts the reader so far down the page. */
export function scrolledBy(pixels: number): void {
  Object.defineProperty(window, 'scrollY', { value: pixels, configurable: true });
}
