import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPolicy, readPolicyText } from '@/policy/read-policy.ts';
import { templates } from '@/policy/templates/index.ts';

const good = templates.azbuka;
const goodText = JSON.stringify(good, undefined, 2);

/** Returns the one complaint about a text. */
function complaintAbout(text: string): string {
  const read = readPolicyText(text);
  if (!('complaints' in read)) throw new Error('The text was taken');
  expect(read.complaints).toHaveLength(1);
  return read.complaints[0]?.words ?? '';
}

test('a good policy is read whole, with nothing to warn of', () => {
  expect(readPolicyText(goodText)).toEqual({ policy: good, unknownKeys: [], warnings: [] });
});

test('a text with a byte order mark, as some editors write it, is read too', () => {
  expect(readPolicyText(`\uFEFF${goodText}`)).toHaveProperty('policy');
});

test('keys that no policy has are taken away and named', () => {
  const read = readPolicy({ ...good, retension: 3, device: { label: 'a', room: 'b', level: 'child', leval: 'x' } });
  expect(read.unknownKeys).toEqual(['retension', 'device.leval']);
  expect(read.warnings).toEqual([
    'The policy has a key that is not known, retension; it changes nothing.',
    'The policy has a key that is not known, device › leval; it changes nothing.',
  ]);
  expect('policy' in read && Object.keys(read.policy)).not.toContain('retension');
});

test('the key by which an editor finds the schema is no stray', () => {
  expect(readPolicy({ $schema: './policy.schema.json', ...good })).toMatchObject({ unknownKeys: [], warnings: [] });
});

test('a home page that children cannot open is warned of', () => {
  const read = readPolicy({ ...good, setting: { ...good.setting, homePage: 'https://example.org/start' } });
  expect(read.warnings).toEqual(['The home page https://example.org/start is not in the prepared list, so a child cannot open it.']);
});

test('a home page below a prepared path, or on a prepared site, is not warned of', () => {
  const prepared = [
    { ...good.prepared[0]!, site: 'example.org/kids/' },
    { ...good.prepared[0]!, site: 'play.example' },
  ];
  for (const homePage of ['https://www.example.org/kids', 'https://example.org/kids/letters?x=1', 'https://www.play.example/'])
    expect(readPolicy({ ...good, prepared, setting: { ...good.setting, homePage } }).warnings).toEqual([]);
});

test('a category that stands twice in a level is warned of', () => {
  const blocked = [...good.levels.staff.blocked, { category: 'webmail', clause: 'prompt' }];
  const read = readPolicy({ ...good, levels: { ...good.levels, staff: { ...good.levels.staff, blocked } } });
  expect(read.warnings).toEqual(['At levels › staff › blocked the category “webmail” stands more than once.']);
});

const broken: [text: string, words: string][] = [
  ['{\n  "a": 1,\n}', 'at line 3, column 1 stands “}”, which cannot stand there; take away the comma before it.'],
  ['[1, 2,]', 'at line 1, column 7 stands “]”, which cannot stand there; take away the comma before it.'],
  ['{\n  “a”: 1}', 'at line 2, column 3 stands ““”, which cannot stand there; write straight double quotation marks: ".'],
  ['{"a": 1\n "b": 2}', 'at line 2, column 2 stands “"”, which cannot stand there; put a comma or a colon before it.'],
  [
    '{"a": "b\nc"}',
    'at line 1, column 7 stands “"”, which cannot stand there; the quoted text that begins there does not end on its line.',
  ],
  ['// a policy\n{}', 'at line 1, column 1 stands “/”, which cannot stand there; a policy has no comments: take it away.'],
  ['{"a": [', 'at line 1, column 8 stands the end of the text, which cannot stand there; a closing bracket or quotation mark is missing.'],
  ['', 'at line 1, column 1 stands the end of the text, which cannot stand there; a closing bracket or quotation mark is missing.'],
  ['{"a": 1}}', 'at line 1, column 9 stands “}”, which cannot stand there.'],
  ['{"a": 01}', 'at line 1, column 8 stands “1”, which cannot stand there.'],
  ['<html>', 'at line 1, column 1 stands “<”, which cannot stand there.'],
];

test.each(broken)('the broken text %j is located by line and column', (text, words) => {
  expect(complaintAbout(text)).toBe(`The policy is not JSON: ${words}`);
});

test('cutting a good policy anywhere gives one complaint that names the last line or an earlier one', () => {
  for (let length = 0; length < goodText.length - 1; length += 97) {
    const text = goodText.slice(0, length);
    const line = Number(/line (\d+)/.exec(complaintAbout(text))?.[1]);
    expect(line).toBeLessThanOrEqual(text.split('\n').length);
  }
});

const cyclic: Record<string, unknown> = { ...good };
cyclic.setting = cyclic;
cyclic.people = [cyclic];

const hostile: [name: string, value: unknown][] = [
  ['nothing', undefined],
  ['null', null],
  ['a number', Number.NaN],
  ['a text', 'policy'],
  ['a list', [[[]]]],
  ['an empty group', {}],
  ['a group with a prototype of its own', JSON.parse('{"__proto__": {"format": 1}, "constructor": {"prototype": {"format": 1}}}')],
  ['a group without a prototype', Object.create(null)],
  ['a cycle', cyclic],
  ['ten thousand levels of lists', JSON.parse(`{"people": ${'['.repeat(10_000)}${']'.repeat(10_000)}}`)],
  ['ten thousand levels of keys', JSON.parse(`${'{"setting":'.repeat(10_000)}1${'}'.repeat(10_000)}`)],
  ['a million wrong items', { ...good, people: Array.from({ length: 1_000_000 }, () => 7) }],
  ['fifteen thousand wrong items', { ...good, prepared: Array.from({ length: 15_000 }, () => ({ site: 5 })) }],
  ['a hundred thousand unknown keys', Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`key-${index}`, index]))],
  ['a text of twenty million signs', { ...good, lockedClause: 'x'.repeat(20_000_000) }],
  ['functions and symbols', { ...good, format: Symbol('1'), revision: () => 1, adoption: 1n }],
];

test.each(hostile)('%s is refused in at most fifty complaints, each of them short', (_, value) => {
  const read = readPolicy(value);
  if (!('complaints' in read)) throw new Error('The value was taken');
  expect(read.complaints.length).toBeGreaterThan(0);
  expect(read.complaints.length).toBeLessThanOrEqual(50);
  expect(read.unknownKeys.length).toBeLessThanOrEqual(50);
  for (const complaint of read.complaints) expect(complaint.words.length).toBeLessThan(600);
});

test('what is left out of fifty complaints is counted', () => {
  const read = readPolicy({ ...good, people: Array.from({ length: 300 }, () => 7) });
  expect('complaints' in read && read.complaints.at(-1)?.words).toContain('There are 250 more complaints like these.');
});

test('text as long as no policy is, is refused before it is parsed', () => {
  expect(complaintAbout('['.repeat(5_000_000))).toBe(
    'The policy must be at most 4000000 characters long, and it is a text of 5000000 characters.',
  );
});

test('four million open brackets are located without running out of stack', () => {
  expect(complaintAbout('['.repeat(3_999_999))).toContain('line 1, column 4000000 stands the end of the text');
});

test('reading does not pollute the prototype of everything', () => {
  readPolicy(JSON.parse(`{"__proto__": {"polluted": true}, "setting": {"__proto__": {"polluted": true}}}`));
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});

test('any value in the place of any other is either taken or complained of, at that place or as a contradiction', () => {
  const paths = everyPath(good);
  fc.assert(
    fc.property(fc.constantFrom(...paths), fc.jsonValue({ maxDepth: 3 }), (path, value) => {
      const read = readPolicy(withValue(good, path, value));
      if (!('complaints' in read)) return;
      const place = path.join('.');
      for (const complaint of read.complaints)
        expect(complaint.path.startsWith(place) || / (cites|uses|names|ends|lets|allows) /.test(complaint.words)).toBe(true);
    }),
    { numRuns: 500 },
  );
});

function everyPath(value: unknown): string[][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, below]) => [[key]].concat(everyPath(below).map((path) => [key].concat(path))));
}

function withValue(whole: unknown, path: string[], value: unknown): unknown {
  const copy = structuredClone(whole);
  const parent = path
    .slice(0, -1)
    .reduce<Record<string, unknown>>((at, step) => at[step] as Record<string, unknown>, copy as Record<string, unknown>);
  parent[path.at(-1) ?? ''] = value;
  return copy;
}

test('everything wrong is said in one go: what is malformed, what contradicts itself, and what is odd', () => {
  const policy = structuredClone(good) as unknown as Loose;
  policy.people = [person('anna'), person('anna'), 7, { ...person('eve'), level: 'boss' }];
  policy.timetable = { ...good.timetable, opening: [5, { days: ['monday'], from: '18:00', to: '08:00' }, { days: 'monday', from: 9 }] };
  policy.agreements = { ...good.agreements, categories: ['webmial', 'adult'] };
  policy.setting = { ...good.setting, languages: 'en', homePage: 'https://example.org/start' };
  policy.levels = {
    ...good.levels,
    staff: { ...good.levels.staff, blocked: [...good.levels.staff.blocked, ...good.levels.staff.blocked] },
  };
  policy.lockedClause = 'nowhere';
  const read = readPolicy(policy);
  if (!('complaints' in read)) throw new Error('The value was taken');
  expect(read.complaints.map(({ path }) => path).toSorted()).toEqual([
    'agreements.categories.0',
    'agreements.categories.1',
    'lockedClause',
    'people.1.id',
    'people.2',
    'people.3.level',
    'setting.languages',
    'timetable.opening.0',
    'timetable.opening.1.to',
    'timetable.opening.2.days',
    'timetable.opening.2.from',
    'timetable.opening.2.to',
  ]);
  expect(read.warnings.some((words) => words.startsWith('The home page https://example.org/start is not in the prepared list'))).toBe(true);
  expect(read.warnings.filter((words) => words.includes('stands more than once'))).not.toEqual([]);
});

test('contradictions alone hide no notes', () => {
  const read = readPolicy({ ...good, lockedClause: 'nowhere', setting: { ...good.setting, homePage: 'https://example.org/start' } });
  expect('complaints' in read && read.complaints.map(({ path }) => path)).toEqual(['lockedClause']);
  expect(read.warnings).toHaveLength(1);
});

test('a PIN where its verifier belongs is refused in a whole sentence that does not repeat it', () => {
  const read = readPolicy({ ...good, people: [person('anna'), { ...person('eve'), pinVerifier: '1234' }] });
  expect(JSON.stringify(read)).not.toContain('1234');
  expect('complaints' in read && read.complaints.map(({ words }) => words)).toEqual([
    'At people › item 2 › pinVerifier the policy says a text of 4 characters; it must be what “stairgate pin” prints, never the PIN itself.',
  ]);
});

test('whatever stands wrong anywhere, each complaint is a whole sentence: where, what was found, what is wanted', () => {
  const wrongs = [undefined, null, '', 'Nö!', 'x'.repeat(700), -1, 0.5, 1e9, true, [], [null], {}];
  const read = everyPath(fullest).flatMap((path) => wrongs.map((wrong) => readPolicy(withValue(fullest, path, wrong))));
  const words = read.flatMap((one) => ('complaints' in one ? one.complaints.map((complaint) => complaint.words) : []));
  expect(words.length).toBeGreaterThan(1_000);
  expect(words.filter((one) => !WHOLE.test(one))).toEqual([]);
}, 60_000);

/** A malformed value, or what two values say together. */
const WHOLE =
  /^At [^;]+ the policy (?:says (?:nothing|null|true|false|blank text|“.*”|the number .+|(?:a|an) .+); it must be (?:a |an |one of |text|true or false|the id of a category|at |what |1).*|(?:cites|uses|names|ends|lets|allows) .+)\.$/su;

type Loose = Record<string, unknown>;

function person(id: string): Loose {
  return { id, name: 'A name', role: 'practitioner', level: 'staff', mayAgree: false, rights: [] };
}

/** One row of each list, so that every key of the document is there once. */
const fullest = {
  ...good,
  designatedPersons: [{ name: 'A', role: 'Lead', contact: '0', reportKey: 'A'.repeat(43) }],
  clauses: good.clauses.map((clause, index) => (index === 0 ? clause : { ...clause, requirements: [] })),
  people: [{ ...person('anna'), rights: ['work-mail'], pinChanged: '2026-09-01' }],
  workMail: { ...good.workMail, hosts: ['mail.example'], googleDomains: ['a.example'], microsoftTenants: ['b.example'] },
  ownPages: [{ host: 'a.example', paths: ['/'], levels: ['staff'], roles: ['manager'], clause: good.lockedClause }],
  prepared: [{ ...good.prepared[0]!, expires: '2036-09-01' }],
  accounts: {
    people: [{ account: 'anna@a.example', person: 'anna' }],
    domains: [{ domain: 'a.example', level: 'staff' }],
    unknown: 'visitor',
    liftsChildDevices: false,
    clause: good.lockedClause,
  },
  subscriptions: [{ id: 'a', address: 'https://a.example/', format: 'hosts', category: 'adult' }],
  device: { label: 'a', room: 'b', level: 'child' },
  endpoint: { address: 'https://a.example/', enrolmentKey: 'x'.repeat(20), publicKey: 'A'.repeat(43) },
};
