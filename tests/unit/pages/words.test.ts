import { expect, test } from 'vitest';
import ar from '@/public/_locales/ar/messages.json';
import en from '@/public/_locales/en/messages.json';
import pl from '@/public/_locales/pl/messages.json';
import ru from '@/public/_locales/ru/messages.json';
import uk from '@/public/_locales/uk/messages.json';
import { LANGUAGES } from '@/policy/language.ts';
import { pageWords } from '@/policy/messages/index.ts';

const leaves = (value: object, path = ''): [string, unknown][] =>
  Object.entries(value).flatMap(([key, below]): [string, unknown][] =>
    typeof below === 'object' && below !== null ? leaves(below, `${path}${key}.`) : [[`${path}${key}`, below]],
  );

test.each(LANGUAGES)('every text is there in %s, and none of its sentences is left in English', (language) => {
  const texts = leaves(pageWords[language]);
  expect(texts.map(([path]) => path)).toEqual(leaves(pageWords.en).map(([path]) => path));
  for (const [path, text] of texts) {
    expect(text, path).toMatch(/\S/);
    if (language !== 'en') expect(text, path).not.toBe(Object.fromEntries(leaves(pageWords.en))[path]);
  }
});

test.each(LANGUAGES)('a child is told at most eight words in %s', (language) => {
  const spoken = pageWords[language].child.praise.match(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu) ?? [];
  expect(spoken.length).toBeGreaterThan(2);
  expect(spoken.length).toBeLessThanOrEqual(8);
});

test.each(Object.entries({ ar, en, pl, ru, uk }))('the browser finds a name and a description it accepts in %s', (_, texts) => {
  expect(texts.name.message).toBe('Stairgate');
  expect(texts.description.message.length).toBeGreaterThan(20);
  expect(texts.description.message.length).toBeLessThanOrEqual(132);
});
