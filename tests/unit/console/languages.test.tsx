// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { chooseLanguage, keepLanguage } from '@/console/language.ts';
import { counted, WORDS } from '@/console/words/table.ts';
import { LOCALES } from '@/policy/locale.ts';
import type { Plural } from '@/console/words/plural.ts';
import { LANGUAGES, type Language } from '@/policy/language.ts';
import { device, lendBrowser, line, open, page } from './stage.tsx';

beforeAll(lendBrowser);
afterEach(cleanup);

test('The page turns round for Arabic, and an address in it stays from left to right', async () => {
  open('/', { log: () => ({ body: page([line(1)]) }) }, ['ar-EG', 'en']);
  expect(document.documentElement.dir).toBe('rtl');
  expect(document.documentElement.lang).toBe('ar');
  expect((await screen.findByText('outlook.live.com')).getAttribute('dir')).toBe('ltr');
  expect(screen.getByText('البريد الشخصي', { selector: '.line-what' })).toBeTruthy();
});

test('Choosing a language changes every word at once', async () => {
  open('/', { log: () => ({ body: page([line(1)]) }) });
  await screen.findByText('Personal email', { selector: '.line-what' });
  fireEvent.change(screen.getByLabelText('Language'), { target: { value: 'ru' } });
  await screen.findByText('Личная почта', { selector: '.line-what' });
  expect(document.documentElement.lang).toBe('ru');
  expect(document.title).toBe('Что произошло · Stairgate');
});

test('The language is the one kept, or the first of the browser’s that is spoken here, or English', () => {
  const kept = new Map<string, string>();
  const keeping = { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => void kept.set(key, value) };
  expect(chooseLanguage(['cy', 'uk-UA', 'ru'], keeping)).toBe('uk');
  expect(chooseLanguage(['cy'], keeping)).toBe('en');
  keepLanguage('pl', keeping);
  expect(chooseLanguage(['uk'], keeping)).toBe('pl');
});

test('Every message with a number has the plural forms its language needs, and holds the number', () => {
  const plurals: [Language, string, Plural][] = LANGUAGES.flatMap((language) =>
    Object.entries({
      ...WORDS[language].list,
      ...WORDS[language].device,
      ...WORDS[language].account,
      ...WORDS[language].agreements,
      ...WORDS[language].prepared,
    })
      .filter((entry): entry is [string, Plural] => typeof entry[1] === 'object' && 'other' in entry[1])
      .map(([name, forms]): [Language, string, Plural] => [language, name, forms]),
  );
  expect(plurals.length).toBeGreaterThan(40);
  for (const [language, name, forms] of plurals) {
    expect(counted(language, forms, 21), `${language} ${name}`).toContain('21');
    expect(counted(language, forms, 5), `${language} ${name}`).toMatch(/5/);
  }
  expect([1, 3, 5, 21].map((n) => counted('ru', WORDS.ru.list.newLines, n))).toEqual([
    '1 новая запись',
    '3 новые записи',
    '5 новых записей',
    '21 новая запись',
  ]);
  expect([1, 2, 5, 22].map((n) => counted('pl', WORDS.pl.list.newLines, n))).toEqual([
    '1 nowy wpis',
    '2 nowe wpisy',
    '5 nowych wpisów',
    '22 nowe wpisy',
  ]);
  expect(counted('ar', WORDS.ar.list.newLines, 2)).toBe('سطران جديدان');
  expect(Object.keys(LOCALES)).toEqual([...LANGUAGES]);
});

test('The devices page tells in words when a device was heard from and what its record lacks', async () => {
  const gone = device({
    device: 'B'.repeat(43),
    label: 'Tablet',
    lastSeenAt: '2026-03-10T17:01:00.000Z',
    revision: 0,
    gaps: [{ epoch: 'e', after: 4, before: 7 }],
  });
  open('/devices', { devices: () => ({ body: { devices: [device(), gone] } }) });
  await screen.findByRole('heading', { name: 'Tablet' });
  expect(screen.getByText('Last heard from: Yesterday 17:01')).toBeTruthy();
  expect(screen.getByText('2 lines are missing')).toBeTruthy();
  expect(screen.getByText('between 4 and 7')).toBeTruthy();
  expect(screen.getByText(/The built-in rules for children/)).toBeTruthy();
  fireEvent.click(screen.getAllByRole('link', { name: 'Its lines in the log' })[1] as HTMLElement);
  await waitFor(() => expect(location.search).toBe(`?device=${'B'.repeat(43)}`));
});
