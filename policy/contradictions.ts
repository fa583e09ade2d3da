import { factsOf } from './category.ts';
import type { ClauseId, PolicyDocument } from './document.ts';
import { LEVELS } from './level.ts';
import { nearest } from './nearest.ts';

/** Something two values say together that cannot both hold; `message` continues the words "At PATH the policy …". */
export type Contradiction = { path: (string | number)[]; message: string };

/** More than anyone reads, and a bound on the work that a hostile document can cause. */
const MOST = 50;

/**
 * Returns what no single value shows: clauses that are cited and missing, ids used twice, ends before beginnings, agreements about what
 * nothing opens. At most 50 of each kind.
 */
export function contradictionsIn(policy: PolicyDocument): Contradiction[] {
  return [
    ...missingClauses(policy),
    ...(['clauses', 'people', 'sanctions', 'subscriptions'] as const).flatMap((key) => repeatedIds(key, policy[key])),
    ...backwards(policy).slice(0, MOST),
    ...impossibleAgreements(policy).slice(0, MOST),
    ...unreadMail(policy),
    ...accountsThatFail(policy).slice(0, MOST),
    ...unknownTimeZone(policy),
  ];
}

function missingClauses(policy: PolicyDocument): Contradiction[] {
  const known = new Set(policy.clauses.map((clause) => clause.id));
  const missing = citations(policy).filter(({ clause }) => !known.has(clause));
  return missing.slice(0, MOST).map(({ path, clause }) => {
    const near = nearest(clause, known);
    const hint = near === undefined ? '' : `; the nearest is “${near}”`;
    return { path, message: `cites the clause “${clause}”, which is not in the list of clauses${hint}` };
  });
}

type Citation = { path: (string | number)[]; clause: ClauseId };

function citations(policy: PolicyDocument): Citation[] {
  const cited: Citation[] = [{ path: ['lockedClause'], clause: policy.lockedClause }];
  for (const level of LEVELS) {
    const rules = policy.levels[level];
    rules.blocked.forEach((row, index) => cited.push({ path: ['levels', level, 'blocked', index, 'clause'], clause: row.clause }));
    for (const key of ['access', 'search', 'internet', 'downloads', 'uploads', 'cover'] as const)
      cited.push({ path: ['levels', level, key, 'clause'], clause: rules[key].clause });
  }
  for (const key of ['workMail', 'agreements', 'sessions', 'retention'] as const)
    cited.push({ path: [key, 'clause'], clause: policy[key].clause });
  if (policy.workMail.access) cited.push({ path: ['workMail', 'access', 'clause'], clause: policy.workMail.access.clause });
  if (policy.accounts) cited.push({ path: ['accounts', 'clause'], clause: policy.accounts.clause });
  if (policy.images) cited.push({ path: ['images', 'clause'], clause: policy.images.clause });
  if (policy.notice) cited.push({ path: ['notice', 'clause'], clause: policy.notice.clause });
  policy.ownPages.forEach((page, index) => cited.push({ path: ['ownPages', index, 'clause'], clause: page.clause }));
  return cited;
}

function repeatedIds(key: string, rows: readonly { id: string }[]): Contradiction[] {
  return repeated(
    [key, 'id'],
    rows.map(({ id }) => id),
  );
}

/** `[...list, word]` is where the list stands and what in a row of it may stand once. */
function repeated(place: readonly string[], spelled: readonly string[]): Contradiction[] {
  const [list, word] = [place.slice(0, -1), place.at(-1) ?? ''];
  const seen = new Set<string>();
  const found = spelled.flatMap((one, index) => {
    if (seen.has(one)) return [{ path: [...list, index, word], message: `uses the ${word} “${one}” a second time` }];
    seen.add(one);
    return [];
  });
  return found.slice(0, MOST);
}

function backwards(policy: PolicyDocument): Contradiction[] {
  const found: Contradiction[] = [];
  if (policy.adoption.nextReview <= policy.adoption.adopted)
    found.push({ path: ['adoption', 'nextReview'], message: 'names a day that is not after the day of adoption' });
  policy.timetable.terms.forEach((term, index) => {
    if (term.to < term.from)
      found.push({ path: ['timetable', 'terms', index, 'to'], message: `ends before the term “${term.name}” begins` });
  });
  for (const key of ['opening', 'internet', 'sessionHours'] as const)
    policy.timetable[key].forEach((window, index) => {
      if (window.to <= window.from)
        found.push({ path: ['timetable', key, index, 'to'], message: 'names a time that is not later than the time the window begins' });
    });
  policy.prepared.forEach((row, index) => {
    if (row.expires !== undefined && row.expires < row.checkedOn)
      found.push({ path: ['prepared', index, 'expires'], message: 'names a day before the day the site was checked' });
  });
  return found;
}

function impossibleAgreements({ agreements }: PolicyDocument): Contradiction[] {
  const found = agreements.categories.flatMap((category, index) =>
    factsOf(category).locked
      ? [{ path: ['agreements', 'categories', index], message: `lets an agreement open “${category}”, which nothing opens` }]
      : [],
  );
  if (agreements.allowed && agreements.roles.length === 0)
    return [{ path: ['agreements', 'roles'], message: 'allows agreements and names no role that may agree' }, ...found];
  return found;
}

function unreadMail({ workMail, people }: PolicyDocument): Contradiction[] {
  const readers = people.filter((person) => person.level !== 'child' && person.rights.includes('work-mail'));
  if (workMail.access?.mode !== 'right' || readers.length > 0) return [];
  return [
    {
      path: ['workMail', 'access', 'mode'],
      message: 'lets people with the right “work-mail” alone read work email, and no adult has that right',
    },
  ];
}

function accountsThatFail({ accounts, people }: PolicyDocument): Contradiction[] {
  if (!accounts) return [];
  const adults = new Set(people.filter((person) => person.level !== 'child').map((person) => person.id));
  const strangers = accounts.people.flatMap(({ person }, index) =>
    adults.has(person)
      ? []
      : [{ path: ['accounts', 'people', index, 'person'], message: `names “${person}”, who is no adult of “people”` }],
  );
  return [
    ...strangers,
    ...repeated(
      ['accounts', 'people', 'account'],
      accounts.people.map(({ account }) => account.toLowerCase()),
    ),
    ...repeated(
      ['accounts', 'domains', 'domain'],
      accounts.domains.map(({ domain }) => domain),
    ),
  ];
}

function unknownTimeZone({ setting }: PolicyDocument): Contradiction[] {
  try {
    Intl.DateTimeFormat('en', { timeZone: setting.timeZone });
    return [];
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    return [
      {
        path: ['setting', 'timeZone'],
        message: `names a time zone that is not known (“${setting.timeZone}”); an example is “Europe/London”`,
      },
    ];
  }
}
