import { expect, test } from 'vitest';
import { saidToChild } from '@/components/tell/ChildTell.tsx';
import { LANGUAGES } from '@/policy/language.ts';
import { tellWords } from '@/policy/tell-messages/index.ts';

const leaves = (value: object, path = ''): [string, unknown][] =>
  Object.entries(value).flatMap(([key, below]): [string, unknown][] =>
    typeof below === 'object' && below !== null ? leaves(below, `${path}${key}.`) : [[`${path}${key}`, below]],
  );

const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{M}’]+(?:-[\p{L}\p{M}]+)*/gu) ?? [];

test.each(LANGUAGES)('every text is there in %s, with a place for what is filled in, and none is left in English', (language) => {
  const [texts, english] = [leaves(tellWords[language]), leaves(tellWords.en)];
  expect(texts.map(([path]) => path)).toEqual(english.map(([path]) => path));
  for (const [index, [path, text]] of texts.entries()) {
    const meant = english[index]?.[1];
    expect(text, path).toMatch(/\S/);
    expect(String(text).match(/\{\w+\}/g), path).toEqual(String(meant).match(/\{\w+\}/g));
    if (language !== 'en') expect(text, path).not.toBe(meant);
  }
});

test.each(LANGUAGES)('a child is told at most eight words at a time in %s, and praised', (language) => {
  const { rules, call } = tellWords[language].child;
  const said = [...rules, call, saidToChild(language, false), saidToChild(language, true)];
  for (const sentence of said) expect(wordsIn(sentence).length, sentence).toBeLessThanOrEqual(8);
  for (const sentence of said) expect(wordsIn(sentence).length, sentence).toBeGreaterThanOrEqual(2);
  expect(saidToChild(language, false)).not.toBe(saidToChild(language, true));
});

test('“It is not about restricting children but about educating them”: nothing that a child is told blames, threatens, counts or forbids', () => {
  const english = [...tellWords.en.child.rules, saidToChild('en', false), saidToChild('en', true)].join(' ').toLowerCase();
  expect(english).not.toMatch(/\b(?:wrong|bad|naughty|blocked|forbidden|never|must|danger|stop|violation|no)\b|n’t/);
});

test.each(LANGUAGES)(
  'what may be illegal is not to be opened, looked at or copied in %s, and the numbers to call are right',
  (language) => {
    const { dont, police, iwf, held } = tellWords[language].illegal;
    // The device itself is not locked, and the words must not say that it is.
    expect(held).toContain('Stairgate');
    expect(dont).toHaveLength(4);
    expect(police).toMatch(/101/);
    expect(police).toMatch(/999/);
    expect(iwf).toContain('iwf.org.uk');
  },
);
