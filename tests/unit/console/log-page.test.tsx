// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { device, lendBrowser, line, ME, open, page, scrolledBy } from './stage.tsx';

beforeAll(lendBrowser);
beforeEach(() => scrolledBy(0));
afterEach(cleanup);

const rows = () => screen.getAllByRole('listitem').filter((item) => item.classList.contains('line'));
const idOf = (n: number) => line(n).event.id;

test('A line reads as a sentence of plain words, on the setting’s clock', async () => {
  open('/', { log: () => ({ body: page([line(1, { at: '2026-07-01T08:42:00.000Z', repeats: 3 })]) }) });
  expect(
    await screen.findByRole('link', { name: 'Office laptop · staff · Personal email · outlook.live.com · blocked · 3 times · 09:42' }),
  ).toBeTruthy();
  expect(screen.getByRole('heading', { name: 'Wednesday 1 July' })).toBeTruthy();
  expect(screen.getByText('×3')).toBeTruthy();
});

test('Lines are grouped by the setting’s day, and not by the day in Greenwich', async () => {
  const late = line(2, { at: '2026-07-01T22:59:00.000Z' });
  const afterMidnight = line(3, { at: '2026-07-01T23:01:00.000Z' });
  open('/', { log: () => ({ body: page([afterMidnight, late]) }) });
  await screen.findByRole('heading', { name: 'Thursday 2 July' });
  expect(screen.getByRole('heading', { name: 'Wednesday 1 July' })).toBeTruthy();
});

test('A filter goes into the address and to the endpoint, and Back takes it out again', async () => {
  const { asked } = open('/', { log: ({ search }) => ({ body: page(search.get('level') ? [] : [line(1)]) }) });
  await screen.findByText('outlook.live.com');
  fireEvent.change(screen.getByLabelText('Who'), { target: { value: 'child' } });
  await screen.findByText('Nothing in the log matches these choices.');
  expect(location.search).toBe('?level=child');
  expect(asked.findLast((each) => each.path === 'log')?.search).toBe('?level=child');
  history.back();
  await screen.findByText('outlook.live.com');
  expect(location.search).toBe('');
  expect(screen.getByLabelText<HTMLSelectElement>('Who').value).toBe('');
});

test('A shared link shows the same filters, and what is no filter is left out', async () => {
  const search = '?from=2026-03-10T00%3A00%3A00.000Z&level=child&category=webmail&kind=nonsense&evil=1';
  const { asked } = open(`/${search}`, { log: () => ({ body: page([]) }) });
  await screen.findByText('Nothing in the log matches these choices.');
  const clean = '?from=2026-03-10T00%3A00%3A00.000Z&level=child&category=webmail';
  expect(asked.find((each) => each.path === 'log')?.search).toBe(clean);
  expect(screen.getByLabelText<HTMLInputElement>('From').value).toBe('2026-03-10');
  expect(screen.getByLabelText<HTMLSelectElement>('About').value).toBe('webmail');
  expect(screen.getByRole('link', { name: 'Download as a table (CSV)' }).getAttribute('href')).toBe(`/console/log.csv${clean}`);
});

test('A chosen day begins and ends on the setting’s clock', async () => {
  open('/', { log: () => ({ body: page([]) }) });
  await screen.findByText(/Nothing has been recorded yet/);
  fireEvent.change(screen.getByLabelText('To'), { target: { value: '2026-07-01' } });
  await waitFor(() => expect(new URLSearchParams(location.search).get('to')).toBe('2026-07-01T23:00:00.000Z'));
  fireEvent.change(screen.getByLabelText('From'), { target: { value: '2026-07-01' } });
  await waitFor(() => expect(new URLSearchParams(location.search).get('from')).toBe('2026-06-30T23:00:00.000Z'));
  expect(screen.getByLabelText<HTMLInputElement>('To').value).toBe('2026-07-01');
});

test('A new line appears by itself at the top, and is announced politely', async () => {
  let lines = [line(1)];
  const { heardLive } = open('/', { log: () => ({ body: page(lines) }) });
  await screen.findByText('outlook.live.com');
  lines = [line(2, { host: 'mail.google.com' }), ...lines];
  heardLive();
  await screen.findByText('mail.google.com');
  expect(rows()[0]?.textContent).toContain('mail.google.com');
  expect(within(screen.getByRole('main')).getByRole('status').textContent).toBe('1 new line in the log.');
});

test('While the reader is further down nothing moves: a button tells how many lines wait', async () => {
  let lines = [line(1)];
  const { heardLive } = open('/', { log: () => ({ body: page(lines) }) });
  await screen.findByText('outlook.live.com');
  scrolledBy(900);
  lines = [line(4), line(3), line(2, { host: 'mail.google.com' }), ...lines];
  heardLive();
  const button = await screen.findByRole('button', { name: '3 new lines' });
  expect(rows()).toHaveLength(1);
  fireEvent.click(button);
  await screen.findByText('mail.google.com');
  expect(rows()).toHaveLength(4);
  expect(screen.queryByRole('button', { name: '3 new lines' })).toBeNull();
});

test('Lines of a device that was offline come in where they belong, and nothing is shown twice', async () => {
  const first = line(9, { at: '2026-03-11T09:50:00.000Z' });
  const last = line(1, { at: '2026-03-11T08:00:00.000Z' });
  const late = line(5, { at: '2026-03-11T09:00:00.000Z', host: 'late.example' });
  let lines = [first, last];
  const { heardLive } = open('/', {
    log: ({ search }) => ({ body: search.get('after') ? page(lines.slice(2)) : page(lines.slice(0, 2), lines[2] && 'more') }),
  });
  await waitFor(() => expect(rows()).toHaveLength(2));
  lines = [first, late, last];
  heardLive();
  await screen.findByText('late.example');
  expect(rows().map((row) => row.querySelector('a')?.id)).toEqual([9, 5, 1].map((n) => `line-${idOf(n)}`));
});

test('Older lines are added below, by the cursor of the page above, and the focus goes to the first of them', async () => {
  const { asked } = open('/', {
    log: ({ search }) => ({ body: search.get('after') === 'c1' ? page([line(1, { host: 'old.example' })]) : page([line(2)], 'c1') }),
  });
  fireEvent.click(await screen.findByRole('button', { name: 'Older' }));
  await screen.findByText('old.example');
  expect(rows()).toHaveLength(2);
  expect(asked.findLast((each) => each.path === 'log')?.search).toBe('?after=c1');
  await waitFor(() => expect(document.activeElement?.id).toBe(`line-${idOf(1)}`));
  expect(screen.getByText('This is where the log begins.')).toBeTruthy();
});

test('A quiet day is called quiet, and names the devices that were silent', async () => {
  open('/', {
    log: () => ({ body: page([line(1, { at: '2026-03-09T09:00:00.000Z' })]) }),
    devices: () => ({
      body: { devices: [device(), device({ device: 'B'.repeat(43), label: 'Tablet', lastSeenAt: '2026-03-09T09:00:00.000Z' })] },
    }),
  });
  const quiet = (await screen.findByText('Nothing has been blocked today.')).closest('section');
  await waitFor(() => expect(quiet?.textContent).toContain('Tablet'));
  expect(quiet?.textContent).not.toContain('Office laptop');
});

test('A day without any device is not called quiet', async () => {
  open('/', { log: () => ({ body: page([]) }), devices: () => ({ body: { devices: [] } }) });
  await screen.findByText(/^No device has reported yet/);
  expect(screen.queryByText('Nothing has been blocked today.')).toBeNull();
});

test('A filtered list does not claim that the day was quiet', async () => {
  open('/?level=child', { log: () => ({ body: page([line(1, { at: '2026-03-09T09:00:00.000Z' })]) }) });
  await screen.findByText('outlook.live.com');
  expect(screen.queryByText('Nothing has been blocked today.')).toBeNull();
});

test('When the endpoint is lost the lines stay, with words that say from when they are', async () => {
  let isReachable = true;
  const { source } = open('/', { log: () => (isReachable ? { body: page([line(1)]) } : 'offline') });
  await screen.findByText('outlook.live.com');
  isReachable = false;
  source.dispatchEvent(new Event('error'));
  expect((await screen.findByRole('alert')).textContent).toContain('What you see is from 10:00');
  expect(screen.getByText('outlook.live.com')).toBeTruthy();
  isReachable = true;
  source.dispatchEvent(new Event('open'));
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
});

test('An answer that comes too late does not replace the filters chosen since', async () => {
  const slow = Promise.withResolvers<void>();
  const { parts } = open('/', {
    log: async ({ search }) => {
      if (search.get('level') === 'staff') await slow.promise;
      return { body: page([line(1, { host: `${search.get('level') ?? 'any'}.example` })]) };
    },
  });
  await screen.findByText('any.example');
  const late = parts.log.show({ level: 'staff' });
  await parts.log.show({ level: 'child' });
  slow.resolve();
  await late;
  expect(await screen.findByText('child.example')).toBeTruthy();
  expect(screen.queryByText('staff.example')).toBeNull();
});

test('Who may only read is not offered the table', async () => {
  open('/', { me: () => ({ body: { ...ME, role: 'viewer' } }), log: () => ({ body: page([line(1)]) }) });
  await screen.findByText('outlook.live.com');
  expect(screen.queryByRole('link', { name: /CSV/ })).toBeNull();
});

test('When older lines cannot be had the ones that are there stay, and trying again brings the endpoint back', async () => {
  let isReachable = true;
  open('/', {
    log: ({ search }) => {
      if (!isReachable) return 'offline';
      return { body: search.get('after') ? page([line(1, { host: 'old.example' })]) : page([line(2)], 'c1') };
    },
  });
  await screen.findByText('outlook.live.com');
  isReachable = false;
  fireEvent.click(screen.getByRole('button', { name: 'Older' }));
  await screen.findByRole('alert');
  expect(screen.getByText('outlook.live.com')).toBeTruthy();
  isReachable = true;
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  fireEvent.click(screen.getByRole('button', { name: 'Older' }));
  await screen.findByText('old.example');
});
