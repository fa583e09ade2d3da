import { createHash } from 'node:crypto';
import { describe, expect, it, test } from 'vitest';
import { CATEGORIES, LOCKED_CATEGORIES } from '@/policy/category.ts';
import { nameOf } from '@/policy/category-name.ts';
import type { PolicyDocument } from '@/policy/document.ts';
import { LANGUAGES } from '@/policy/language.ts';
import { levelWords } from '@/policy/level-words.ts';
import { NOTICE_EDITION, noticeHash, spellNotice } from '@/policy/notice/facts.ts';
import { NoticeFacts, readNotice } from '@/policy/notice/read.ts';
import { noticeText } from '@/policy/notice/text.ts';
import { noticeWords } from '@/policy/notice/words/index.ts';
import { readPolicy } from '@/policy/read-policy.ts';
import { TEMPLATE_NAMES, templates } from '@/policy/templates/index.ts';

const { huntingdon } = templates;

function factsOf(policy: PolicyDocument): NoticeFacts {
  const facts = readNotice(spellNotice(policy));
  if (!facts) throw new Error('A notice could not be read.');
  return facts;
}

const inWords = (facts: NoticeFacts, language: (typeof LANGUAGES)[number] = 'en') => JSON.stringify(noticeText(facts, language));
const hashOf = (policy: PolicyDocument) => noticeHash(spellNotice(policy));

const OUR_PAGE = {
  host: 'social.example',
  paths: ['/OurPage'],
  levels: ['staff' as const],
  roles: ['deputy' as const],
  clause: 'everyone',
};

/** The words of each edition, as they were signed. */
const EDITIONS: Record<number, string> = {
  1: 'aeff6494e88c77cebbd41217e5e8484d0a23ffcaf9aa14042790f390f70080a3',
  2: '2158ec40cbd57fd1043c89efeded9a6cbe5ad149cb74733a6495fc4c5ef1f4f1',
  3: '4606a49d4d6f5ed3ddcea6628cc38b61d95cdfb7fcff09e20843047c60cd70e3',
};

test('our own words are those of their edition: whoever signed them signed these', () => {
  const names = CATEGORIES.map((category) => LANGUAGES.map((language) => nameOf(category, language)));
  const words = JSON.stringify([noticeWords, LOCKED_CATEGORIES, LANGUAGES.map((language) => levelWords[language].levels), names]);
  expect(
    createHash('sha256').update(words).digest('hex'),
    'Raise NOTICE_EDITION in policy/notice/facts.ts and add the new hash here, so that people sign the new words; a category that was only added needs the new hash alone.',
  ).toBe(EDITIONS[NOTICE_EDITION]);
});

describe.each(TEMPLATE_NAMES)('the notice of %s', (name) => {
  const policy = templates[name];

  it.each(LANGUAGES)('says every sentence of the setting’s policy word for word, in %s', (language) => {
    const sentences: string[] = [];
    JSON.stringify(noticeText(factsOf(policy), language), (key, value: unknown) => {
      if (key === 'sentence') sentences.push(String(value));
      return value;
    });
    expect(policy.clauses.map(({ sentence }) => sentence).filter((sentence) => !sentences.includes(sentence))).toEqual([]);
    expect(sentences.filter((sentence) => !policy.clauses.some((clause) => clause.sentence === sentence))).toEqual([]);
  });

  it('rests on a sentence of the setting, whose stance it is', () => {
    const stance = name === 'huntingdon' || name === 'kaleidoscope' || name === 'default' ? 'required' : 'warn';
    expect(policy.notice?.mode).toBe(stance);
    const sentence = policy.clauses.find(({ id }) => id === policy.notice?.clause)?.sentence;
    expect(noticeText(factsOf(policy), 'en').parts[0]?.blocks[0]).toMatchObject({ quotes: [{ sentence }] });
  });
});

describe('what is signed', () => {
  it('has one spelling whatever order a database gives the keys in', () => {
    const turned = (value: unknown): unknown =>
      typeof value !== 'object' || value === null || Array.isArray(value)
        ? Array.isArray(value)
          ? value.map(turned)
          : value
        : Object.fromEntries(
            Object.entries(value)
              .map(([key, item]) => [key, turned(item)])
              .toReversed(),
          );
    expect(spellNotice(turned(huntingdon) as PolicyDocument)).toBe(spellNotice(huntingdon));
  });

  it('changes with one word of one sentence, and not with a PIN, a person, a prepared page or a revision', async () => {
    const clauses = huntingdon.clauses.map((clause, index) => (index === 3 ? { ...clause, sentence: `${clause.sentence}s` } : clause));
    expect(await hashOf({ ...huntingdon, clauses })).not.toBe(await hashOf(huntingdon));
    const people = huntingdon.people.map((person) => ({ ...person, pinVerifier: 'another', pinChanged: '2026-11-02' }));
    const same = { ...huntingdon, revision: 9, people, prepared: [], timetable: { ...huntingdon.timetable, opening: [] } };
    expect(await hashOf(same)).toBe(await hashOf(huntingdon));
  });

  it('is what the text says: each thing that is changed changes the words, in every language', () => {
    const agreements = { ...huntingdon.agreements, sites: true, ratioTick: true };
    const facts = factsOf({ ...huntingdon, agreements, ownPages: [OUR_PAGE] });
    const silent: string[] = [];
    const before = new Map(LANGUAGES.map((language) => [language, inWords(facts, language)]));
    const leaves = leavesOf(facts).map((path) => ({ path, name: path.join('.') }));
    for (const { path } of leaves.filter(({ name }) => !UNREAD.test(name))) {
      const changed = changedAt(facts, path);
      for (const language of LANGUAGES)
        if (inWords(changed, language) === before.get(language)) silent.push(`${path.join('.')} in ${language}`);
    }
    expect(silent).toEqual([]);
  }, 30_000);

  it('says nothing of accounts where the policy maps none', () => {
    const accounts = { people: [], domains: [], unknown: 'device' as const, liftsChildDevices: false, clause: 'everyone' };
    expect(factsOf({ ...huntingdon, accounts }).accounts).toBeUndefined();
    expect(factsOf({ ...huntingdon, accounts: { ...accounts, domains: [{ domain: 'school.example', level: 'staff' }] } }).accounts).toEqual(
      {
        clause: 'everyone',
      },
    );
  });

  it('names the setting’s own pages and to whom they open, and was read before it did', () => {
    const facts = factsOf({ ...huntingdon, ownPages: [OUR_PAGE, { ...OUR_PAGE, host: 'open.example', roles: [] }] });
    const rows = JSON.stringify([
      { label: 'social.example/OurPage', value: 'Staff (only for: deputy)' },
      { label: 'open.example/OurPage', value: 'Staff' },
    ]);
    expect(inWords(facts)).toContain(rows);
    const before = spellNotice(huntingdon).replace('"ownPages":[],', '');
    expect(before).not.toContain('ownPages');
    expect(readNotice(before)).toBeDefined();
    expect(inWords(factsOf({ ...huntingdon, ownPages: [] }))).not.toContain('own-pages');
  });

  it('is not read where it is not a notice', () => {
    for (const text of ['', '{', '{}', '[]', spellNotice(huntingdon).replace('"days":31', '"days":"31"')])
      expect(readNotice(text)).toBeUndefined();
  });

  it('reminds where a policy of before has no word about it', () => {
    const { notice: _notice, ...before } = huntingdon;
    const read = readPolicy(before);
    expect('policy' in read && inWords(factsOf(read.policy))).toContain(noticeWords.en.mode.warn);
  });
});

/** Ids join clauses to what rests on them, and the sentences under a level are told where something is blocked. */
const UNREAD = /^clauses\.\d+\.(?:id|requirements)|^levels\.\w+\.(?!blocked)\w+\.clause$/;

type Path = (string | number)[];

function leavesOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, item]) => leavesOf(item, [...path, Array.isArray(value) ? Number(key) : key]));
}

/** One of these is a value of any kind of text that facts have. */
const OTHERS = [
  'visitor',
  'staff',
  'technician',
  'other',
  'chat',
  'dating',
  'warn',
  'open',
  'off',
  'none',
  'prepared-only',
  'timetable',
  'image',
  '2027-08-01',
  'level',
  'right',
  '/another',
];

/** Returns the facts with the value at a path changed to another of its kind. */
function changedAt(facts: NoticeFacts, path: Path): NoticeFacts {
  const before = JSON.stringify(facts);
  for (const other of OTHERS) {
    const read = NoticeFacts.safeParse(withLeaf(facts, path, other));
    if (read.success && JSON.stringify(read.data) !== before) return read.data;
  }
  throw new Error(`There is no other value for ${path.join('.')}.`);
}

function withLeaf(value: unknown, [step, ...rest]: Path, other: string): unknown {
  if (step === undefined) return typeof value === 'boolean' ? !value : typeof value === 'number' ? value + 1 : other;
  const copy = structuredClone(value) as Record<string | number, unknown>;
  copy[step] = withLeaf(copy[step], rest, other);
  return copy;
}
