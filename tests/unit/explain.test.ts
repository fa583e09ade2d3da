import { expect, test } from 'vitest';
import { readPolicy, type Complaint } from '@/policy/read-policy.ts';
import { templates } from '@/policy/templates/index.ts';

/** Returns the complaints about the default template with one value put at a path. */
function complaintsWith(path: string, value: unknown): Complaint[] {
  const policy = structuredClone(templates.default) as unknown as Record<string, unknown>;
  const steps = path.split('.');
  const last = steps.pop() ?? '';
  const parent = steps.reduce<Record<string, unknown>>((at, step) => at[step] as Record<string, unknown>, policy);
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  const read = readPolicy(policy);
  return 'complaints' in read ? read.complaints : [];
}

const sentences: [path: string, value: unknown, words: string][] = [
  [
    'levels.child.search.mode',
    'maybe',
    'At levels › child › search › mode the policy says “maybe”; it must be one of off, with-adult, on.',
  ],
  ['adoption.version', undefined, 'At adoption › version the policy says nothing; it must be text.'],
  ['setting.name', '   ', 'At setting › name the policy says blank text; it must be text that is not blank.'],
  [
    'setting.homePage',
    'ftp://a.example',
    'At setting › homePage the policy says “ftp://a.example”; it must be a web address that begins with https:// or http://.',
  ],
  ['sessions.allowed', 'yes', 'At sessions › allowed the policy says “yes”; it must be true or false.'],
  ['sessions.maxMinutes', 20.5, 'At sessions › maxMinutes the policy says the number 20.5; it must be a whole number.'],
  ['sessions.maxMinutes', 481, 'At sessions › maxMinutes the policy says the number 481; it must be a number not above 480.'],
  ['sessions.maxMinutes', Number.NaN, 'At sessions › maxMinutes the policy says a number that does not exist; it must be a whole number.'],
  ['people', { id: 'x' }, 'At people the policy says a group of keys; it must be a list in [ ].'],
  ['adoption', null, 'At adoption the policy says null; it must be a group of keys in { }.'],
  ['format', 2, 'At format the policy says the number 2; it must be 1.'],
  [
    'adoption.adopted',
    '2026-02-30',
    'At adoption › adopted the policy says “2026-02-30”; it must be a day that exists, written year-month-day, such as 2026-09-01.',
  ],
  [
    'levels.staff.blocked.0.category',
    'social-netwroking',
    'At levels › staff › blocked › item 1 › category the policy says “social-netwroking”; it must be the id of a category; the nearest is “social-networking”.',
  ],
  [
    'retention.clause',
    'lodged',
    'At retention › clause the policy cites the clause “lodged”, which is not in the list of clauses; the nearest is “logged”.',
  ],
  [
    'retention.days',
    30,
    'At retention › days the policy says the number 30; it must be a number not below 31; requirement D1: the record is kept for at least one month.',
  ],
  [
    'designatedPersons',
    [],
    'At designatedPersons the policy says an empty list; it must be a list with at least one item; requirement D7: the policy must name at least one designated person.',
  ],
  [
    'designatedPersons.0.name',
    '',
    'At designatedPersons › item 1 › name the policy says blank text; it must be text that is not blank; requirement D7: the policy must name at least one designated person.',
  ],
  [
    'workMail.hosts',
    ['https://mail.example.org'],
    'At workMail › hosts › item 1 the policy says “https://mail.example.org”; it must be a host name in lower case, such as example.org.',
  ],
  [
    'prepared.0.site',
    'https://example.org',
    'At prepared › item 1 › site the policy says “https://example.org”; it must be a site such as example.org or example.org/page, without https://.',
  ],
];

test.each(sentences)('%s set to %j is explained in one sentence', (path, value, words) => {
  expect(complaintsWith(path, value).map((complaint) => complaint.words)).toEqual([words]);
});

test('a complaint carries path, finding and wish apart, for programs', () => {
  expect(complaintsWith('levels.child.search.mode', 'maybe')).toEqual([
    {
      path: 'levels.child.search.mode',
      found: '“maybe”',
      wanted: 'one of off, with-adult, on',
      words: expect.stringContaining('maybe'),
    },
  ]);
});

test('a missing key points at the typing error that stands in its place', () => {
  const { designatedPersons, ...rest } = templates.default;
  const read = readPolicy({ ...rest, desingatedPersons: designatedPersons });
  if (!('complaints' in read)) throw new Error('The policy was taken');
  expect(read.complaints.map((complaint) => complaint.words).join()).toContain('the key “desingatedPersons” stands there instead');
  expect(read.unknownKeys).toEqual(['desingatedPersons']);
});

test('found text is cut short and stripped of signs that change the direction of reading', () => {
  const [complaint] = complaintsWith('levels.child.search.mode', `\u202Eno\u0007${'x'.repeat(500)}`);
  expect(complaint?.found).toMatch(/^“�no�x{76}…”$/);
});
