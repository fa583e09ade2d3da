import { factsOf } from './category.ts';
import type { ClauseId, PolicyDocument } from './document.ts';
import { LEVELS } from './level.ts';
import { nearest } from './nearest.ts';
import type { Sound } from './sound.ts';

/** A policy, or as much of one as is well-formed: what is missing contradicts nothing. */
type Policy = Sound<PolicyDocument>;

/** Something two values say together that cannot both hold; `message` continues the words "At PATH the policy …". */
export type Contradiction = { path: (string | number)[]; message: string };

/** More than anyone reads, and a bound on the work that a hostile document can cause. */
const MOST = 50;

/**
 * Returns what no single value shows: clauses that are cited and missing, ids used twice, ends before beginnings, agreements about what
 * nothing opens. At most 50 of each kind.
 */
export function contradictionsIn(policy: Policy): Contradiction[] {
  return [
    ...missingClauses(policy),
    ...(['clauses', 'people', 'sanctions', 'subscriptions'] as const).flatMap((key) => repeatedIds(key, policy[key] ?? [])),
    ...backwards(policy).slice(0, MOST),
    ...impossibleAgreements(policy).slice(0, MOST),
    ...unreadMail(policy),
    ...accountsThatFail(policy).slice(0, MOST),
    ...unknownTimeZone(policy),
  ];
}

function missingClauses(policy: Policy): Contradiction[] {
  if (!policy.clauses) return [];
  const known = new Set(policy.clauses.flatMap((clause) => clause?.id ?? []));
  const missing = citations(policy).filter(({ clause }) => !known.has(clause));
  return missing.slice(0, MOST).map(({ path, clause }) => {
    const near = nearest(clause, known);
    const hint = near === undefined ? '' : `; the nearest is “${near}”`;
    return { path, message: `cites the clause “${clause}”, which is not in the list of clauses${hint}` };
  });
}

type Citation = { path: (string | number)[]; clause: ClauseId };

function citations(policy: Policy): Citation[] {
  const cited: Citation[] = [];
  const cite = (path: Citation['path'], clause: ClauseId | undefined) => void (clause !== undefined && cited.push({ path, clause }));
  cite(['lockedClause'], policy.lockedClause);
  for (const level of LEVELS) {
    const rules = policy.levels?.[level];
    rules?.blocked?.forEach((row, index) => cite(['levels', level, 'blocked', index, 'clause'], row?.clause));
    for (const key of ['access', 'search', 'internet', 'downloads', 'uploads', 'cover'] as const)
      cite(['levels', level, key, 'clause'], rules?.[key]?.clause);
  }
  for (const key of ['workMail', 'agreements', 'sessions', 'retention'] as const) cite([key, 'clause'], policy[key]?.clause);
  cite(['workMail', 'access', 'clause'], policy.workMail?.access?.clause);
  for (const key of ['accounts', 'images', 'notice'] as const) cite([key, 'clause'], policy[key]?.clause);
  policy.ownPages?.forEach((page, index) => cite(['ownPages', index, 'clause'], page?.clause));
  return cited;
}

function repeatedIds(key: string, rows: readonly ({ readonly id?: string | undefined } | undefined)[]): Contradiction[] {
  return repeated(
    [key, 'id'],
    rows.map((row) => row?.id),
  );
}

/** `[...list, word]` is where the list stands and what in a row of it may stand once. */
function repeated(place: readonly string[], spelled: readonly (string | undefined)[]): Contradiction[] {
  const [list, word] = [place.slice(0, -1), place.at(-1) ?? ''];
  const seen = new Set<string>();
  const found = spelled.flatMap((one, index) => {
    if (one === undefined) return [];
    if (seen.has(one)) return [{ path: [...list, index, word], message: `uses the ${word} “${one}” a second time` }];
    seen.add(one);
    return [];
  });
  return found.slice(0, MOST);
}

function backwards({ adoption, timetable, prepared }: Policy): Contradiction[] {
  const found: Contradiction[] = [];
  if (isBefore(adoption?.nextReview, adoption?.adopted) || isSame(adoption?.nextReview, adoption?.adopted))
    found.push({ path: ['adoption', 'nextReview'], message: 'names a day that is not after the day of adoption' });
  timetable?.terms?.forEach((term, index) => {
    if (isBefore(term?.to, term?.from))
      found.push({
        path: ['timetable', 'terms', index, 'to'],
        message: `ends before the term ${term?.name ? `“${term.name}” ` : ''}begins`,
      });
  });
  for (const key of ['opening', 'internet', 'sessionHours'] as const)
    timetable?.[key]?.forEach((window, index) => {
      if (isBefore(window?.to, window?.from) || isSame(window?.to, window?.from))
        found.push({ path: ['timetable', key, index, 'to'], message: 'names a time that is not later than the time the window begins' });
    });
  prepared?.forEach((row, index) => {
    if (isBefore(row?.expires, row?.checkedOn))
      found.push({ path: ['prepared', index, 'expires'], message: 'names a day before the day the site was checked' });
  });
  return found;
}

/** Days, and times of day, sort as they are written. Nothing is known of one that is malformed or left out. */
function isBefore(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && one < other;
}

function isSame(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && one === other;
}

function impossibleAgreements({ agreements }: Policy): Contradiction[] {
  const found = (agreements?.categories ?? []).flatMap((category, index) =>
    category !== undefined && factsOf(category).locked
      ? [{ path: ['agreements', 'categories', index], message: `lets an agreement open “${category}”, which nothing opens` }]
      : [],
  );
  if (agreements?.allowed && agreements.roles?.length === 0)
    return [{ path: ['agreements', 'roles'], message: 'allows agreements and names no role that may agree' }, ...found];
  return found;
}

function unreadMail({ workMail, people }: Policy): Contradiction[] {
  if (workMail?.access?.mode !== 'right' || !people) return [];
  if (people.some((person) => person?.level !== 'child' && person?.rights?.includes('work-mail'))) return [];
  return [
    {
      path: ['workMail', 'access', 'mode'],
      message: 'lets people with the right “work-mail” alone read work email, and no adult has that right',
    },
  ];
}

function accountsThatFail({ accounts, people }: Policy): Contradiction[] {
  return [
    ...(people ? strangersIn(accounts?.people ?? [], people) : []),
    ...repeated(
      ['accounts', 'people', 'account'],
      (accounts?.people ?? []).map((row) => row?.account?.toLowerCase()),
    ),
    ...repeated(
      ['accounts', 'domains', 'domain'],
      (accounts?.domains ?? []).map((row) => row?.domain),
    ),
  ];
}

type People = NonNullable<Policy['people']>;
type Accounts = NonNullable<NonNullable<Policy['accounts']>['people']>;

function strangersIn(accounts: Accounts, people: People): Contradiction[] {
  const adults = new Set(people.flatMap((one) => (one?.id !== undefined && one.level !== 'child' ? [one.id] : [])));
  return accounts.flatMap((row, index) =>
    row?.person === undefined || adults.has(row.person)
      ? []
      : [{ path: ['accounts', 'people', index, 'person'], message: `names “${row.person}”, who is no adult of “people”` }],
  );
}

function unknownTimeZone({ setting }: Policy): Contradiction[] {
  const timeZone = setting?.timeZone?.trim();
  if (timeZone === undefined) return [];
  try {
    Intl.DateTimeFormat('en', { timeZone });
    return [];
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    return [
      {
        path: ['setting', 'timeZone'],
        message: `names a time zone that is not known (“${timeZone}”); an example is “Europe/London”`,
      },
    ];
  }
}
