// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { CATEGORIES, LOCKED_CATEGORIES } from '@/policy/category.ts';
import { shownHost } from '@/console/shown.ts';
import { lendBrowser, line, open, page } from './stage.tsx';

beforeAll(lendBrowser);
afterEach(cleanup);

const idOf = (n: number) => line(n).event.id;

test('A line opens its details with the sentence, how it was reached and the state of the record; closing comes back to the filters', async () => {
  open('/?level=staff', { log: () => ({ body: page([line(1, {}, { broken: true })]) }) });
  fireEvent.click(await screen.findByRole('link', { name: /outlook\.live\.com/ }));
  const details = within(await screen.findByRole('dialog'));
  expect(details.getByText('Staff do not use personal email without prior agreement.')).toBeTruthy();
  expect(details.getByText('The address was typed, or chosen from the browser’s suggestions')).toBeTruthy();
  expect(details.getByText('A line before this one is missing, or does not fit.')).toBeTruthy();
  expect(details.getByText('/mail/0/')).toBeTruthy();
  expect(details.queryAllByRole('link')).toHaveLength(0);
  fireEvent.click(details.getByRole('button', { name: 'Close' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(location.search).toBe('?level=staff');
});

test('A shared link to a line that is not on the page asks the endpoint for it', async () => {
  open(`/?line=${idOf(7)}`, {
    log: () => ({ body: page([line(1)]) }),
    [`log/${idOf(7)}`]: () => ({ body: line(7, { host: 'seven.example' }) }),
  });
  const details = within(await screen.findByRole('dialog'));
  expect(await details.findByText('seven.example')).toBeTruthy();
});

test('A line that is no longer kept is said to be gone', async () => {
  open(`/?line=${idOf(7)}`, {
    log: () => ({ body: page([]) }),
    [`log/${idOf(7)}`]: () => ({ status: 404, body: { error: 'no-such-line', message: 'None.', id: '3' } }),
  });
  await screen.findByText(/This line is not in the log/);
});

test('The adult is named as the policy names them, and the rule that a search broke is told to whoever looks after the computers', async () => {
  const searched = line(1, { person: 'practitioner', detail: 'gambling-en-plain' }, { personName: 'Robin Shah' });
  open(`/?line=${idOf(1)}`, { log: () => ({ body: page([searched]) }) });
  const details = within(await screen.findByRole('dialog'));
  expect(await details.findByText('Robin Shah')).toBeTruthy();
  expect(details.queryByText('practitioner')).toBeNull();
  expect(details.getByText('gambling-en-plain').closest('details')).not.toBeNull();
});

test('Every locked category’s address is defanged, in the list and in the details, and no other is', async () => {
  for (const category of CATEGORIES) {
    const expected = LOCKED_CATEGORIES.includes(category) ? 'a[.]example[.]com' : 'a.example.com';
    expect(shownHost('a.example.com', category)).toBe(expected);
  }
  open('/', { log: () => ({ body: page([line(1, { category: 'proxies', host: 'a.example.com' })]) }) });
  const link = await screen.findByRole('link', { name: /a\[\.\]example\[\.\]com/ });
  fireEvent.click(link);
  await screen.findByRole('dialog');
  expect(document.body.textContent).not.toContain('a.example.com');
  expect(document.body.innerHTML).not.toContain('a.example.com');
});

test('Hostile text in a label, a room, a path, a sentence or a detail is shown as text', async () => {
  const evil = '<img src=x onerror="alert(1)">';
  const hostile = line(1, { path: `/${evil}`, detail: evil, host: 'x.example' }, { deviceLabel: evil, room: evil, sentence: evil });
  open(`/?line=${idOf(1)}`, { log: () => ({ body: page([hostile]) }) });
  await screen.findByRole('dialog');
  await waitFor(() => expect(screen.getAllByText(evil).length).toBeGreaterThan(3));
  expect(document.querySelector('img')).toBeNull();
});

test('Characters that would turn an address round become visible', () => {
  expect(shownHost('moc.live\u202Egro.example')).toBe('moc.live\uFFFDgro.example');
});

test('Problems, policies and new records are put into words too', async () => {
  const lines = [
    line(3, { kind: 'problem', action: 'note', problem: 'record-reset', category: undefined, host: undefined }),
    line(2, { kind: 'policy', action: 'note', revision: 4, category: undefined, host: undefined }),
    line(1, { kind: 'epoch', action: 'note', category: undefined, host: undefined }),
  ];
  open('/', { log: () => ({ body: page(lines) }) });
  await screen.findByText('Its record was damaged and began anew');
  expect(screen.getByText('Policy 4 is in force')).toBeTruthy();
  expect(screen.getByText(/A new record begins/)).toBeTruthy();
});

test('A page that was prepared although it was flagged says so in words, and as what', async () => {
  const added = line(1, { kind: 'prepared-added', action: 'note', category: 'gambling', detail: 'gambling, hate' });
  open('/?line=' + added.event.id, { log: () => ({ body: { lines: [added] } }) });
  const details = within(await screen.findByRole('dialog'));
  expect(
    await details.findByText('A page was prepared for children (A child’s device would cover it: Gambling and Hate and racism)'),
  ).toBeTruthy();
});

test('What may be illegal is shown defanged whatever the line’s category: in the list, in one breath and in the details', async () => {
  open('/', { log: () => ({ body: page([line(1, { kind: 'flag', category: 'violence', host: 'a.example.com' }, { defanged: true })]) }) });
  fireEvent.click(await screen.findByRole('link', { name: /a\[\.\]example\[\.\]com/ }));
  const details = within(await screen.findByRole('dialog'));
  expect(details.getByText(/^Written with \[\.\] on purpose/)).toBeTruthy();
  expect(document.body.innerHTML).not.toContain('a.example.com');
});
