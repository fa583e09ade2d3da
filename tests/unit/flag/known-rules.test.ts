import { expect, test } from 'vitest';
import { isKnownRule } from '@/policy/flag/known-rules.ts';
import { createPageFlagger } from '@/policy/flag/page-flagger.ts';
import { entriesIn } from '@/policy/flag/word-entries.ts';
import { PAGE_WORDS } from '@/policy/flag/words/pages.ts';
import { linkSignals, signalsOfPage } from '@/policy/flag/page-signals.ts';

test('the rules that a page’s words are flagged by are known', () => {
  const flagger = createPageFlagger();
  flagger.read('Casino: roulette, slot machines, jackpot', 'text');
  const rules = flagger.signals().map(({ rule }) => rule);
  expect(rules.length).toBeGreaterThan(0);
  expect(rules.filter((rule) => !isKnownRule(rule))).toEqual([]);
});

test('every rule of the words of pages is known, by its own name', () => {
  const rules = entriesIn(PAGE_WORDS).flatMap(({ signals }) => signals.map(({ rule }) => rule));
  expect(new Set(rules).size).toBeGreaterThan(200);
  expect(rules.filter((rule) => !isKnownRule(rule))).toEqual([]);
});

test('the rules that a page is flagged by beside its words are known', () => {
  const labels = [
    ['any', 'RTA-5042-1996-1400-1577-RTA'],
    ['rating', 'adult'],
    ['isFamilyFriendly', 'false'],
    ['contentRating', 'adult'],
    ['typicalAgeRange', '18-'],
    ['og:restrictions:age', '18+'],
    ['ya:ovs:adult', 'true'],
    ['pics-label', '(pics-1.1 "http://www.icra.org/ratingsv02.html" r (na 1 va 1))'],
  ].map(([name = '', value = '']) => ({ name, value }));
  const outline = {
    labels,
    buttons: ['I am 18 or older'],
    thumbnails: 99,
    autoplaying: 9,
    liveMarks: 9,
  };
  const rules = [...signalsOfPage(outline), ...linkSignals({ count: 9, blocked: { gambling: 9 } })].map(({ rule }) => rule);
  expect(rules.length).toBeGreaterThanOrEqual(13);
  expect(rules.filter((rule) => !isKnownRule(rule))).toEqual([]);
});

test('a page’s words in the place of a rule are not', () => {
  expect(['gambling', 'gambling-en-', 'words-of-the-page', 'gambling-page-', ''].filter(isKnownRule)).toEqual([]);
});
