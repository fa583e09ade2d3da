// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { device, lendBrowser, ME, open } from './stage.tsx';

beforeAll(lendBrowser);
afterEach(cleanup);

const links = () => within(screen.getByRole('navigation')).getAllByRole('link');
const upkeep = () => screen.findByRole('button', { name: 'Upkeep' });

test('What a day brings stands open, and what is seldom needed is folded under one heading', async () => {
  open('/devices', { devices: () => ({ body: { devices: [device()] } }) });
  fireEvent.click(await upkeep());
  await screen.findByRole('link', { name: 'Try an address' });
  expect((await upkeep()).getAttribute('aria-expanded')).toBe('true');
  const all = links().map(({ textContent }) => textContent);
  expect(all.indexOf('Agreements')).toBeLessThan(all.indexOf('Who may sign in'));
  expect(all).toContain('Try an address');
  fireEvent.click(await upkeep());
  await waitFor(() => expect(screen.queryByRole('link', { name: 'Try an address' })).toBeNull());
  expect(screen.getByRole('link', { name: 'Devices' }).getAttribute('aria-current')).toBe('page');
});

test('Escape folds the pages and gives the focus back to the button; going elsewhere folds them too', async () => {
  open('/devices', {});
  const button = await upkeep();
  fireEvent.click(button);
  (await screen.findByRole('link', { name: 'Try an address' })).focus();
  fireEvent.keyDown(document.activeElement ?? document, { key: 'Escape' });
  await waitFor(() => expect(screen.queryByRole('link', { name: 'Try an address' })).toBeNull());
  expect(document.activeElement).toBe(button);
  for (const leave of [() => fireEvent.pointerDown(document.body), () => screen.getByRole('link', { name: 'Log' }).focus()]) {
    fireEvent.click(button);
    await screen.findByRole('link', { name: 'Try an address' });
    leave();
    await waitFor(() => expect(button.getAttribute('aria-expanded')).toBe('false'));
  }
});

test('Going to a folded page folds them, and the button says that the reader is among them', async () => {
  open('/devices', {});
  fireEvent.click(await upkeep());
  fireEvent.click(await screen.findByRole('link', { name: 'Try an address' }));
  await screen.findByRole('heading', { name: 'Try an address' });
  expect((await upkeep()).getAttribute('aria-expanded')).toBe('false');
  expect((await upkeep()).getAttribute('aria-current')).toBe('true');
});

test('The reader’s name leads to their own sign-in', async () => {
  open('/devices', {});
  const link = await screen.findByRole('link', { name: new RegExp(`^${ME.name} .*Your sign-in$`) });
  expect(link.getAttribute('href')).toBe('/you');
});
