import { CATEGORIES, factsOf, type Category, type ClauseKind } from '../category.ts';
import {
  FILE_KINDS,
  type ClauseId,
  type LevelRules,
  type Person,
  type PolicyDocument,
  type PreparedSite,
  type Window,
} from '../document.ts';
import type { Level } from '../level.ts';

export const SOCIAL = ['social-networking', 'blogs', 'forums'] as const;
export const MAIL = ['webmail', 'work-mail'] as const;
export const TALK = ['chat', 'stranger-chat'] as const;
export const UNSUITABLE = ['gambling', 'violence', 'hate', 'bullying', 'drugs', 'weapons', 'piracy'] as const;
export const WAYS_ROUND = ['translators', 'archives', 'number-address'] as const;
export const PASTIMES = ['dating', 'games', 'shopping', 'streaming'] as const;
export const SOFTWARE = ['extension-stores', 'software-download'] as const;

/** Categories that a rule of their own governs (`search`, `access`, `internet`), so no list of blocked ones repeats them. */
const RULED_ELSEWHERE: ReadonlySet<Category> = new Set(['search-engines', 'unprepared', 'personal-details', 'closed-hours']);

export type BlockedRow = LevelRules['blocked'][number];

/** Returns one blocked row per category, each resting on the same clause. */
export function guarded(categories: readonly Category[], clause: ClauseId): BlockedRow[] {
  return categories.map((category) => ({ category, clause }));
}

/** Returns what the category table blocks at a level, each row resting on the clause for its kind of sentence; locked ones rest on `lockedClause`. */
export function guardedByTable(level: Level, clauses: Record<ClauseKind, ClauseId>): BlockedRow[] {
  return CATEGORIES.filter((id) => !factsOf(id).locked && !RULED_ELSEWHERE.has(id) && factsOf(id).blockedAt.includes(level)).map(
    (category) => ({ category, clause: clauses[factsOf(category).clauseKind] }),
  );
}

/** Levels share no row, so that a copy of a template can be changed at one of them. */
function rowCopy({ category, clause }: BlockedRow): BlockedRow {
  return { category, clause };
}

/** The sentence behind each rule of a level. */
export type RuleClauses = Record<'access' | 'search' | 'internet' | 'downloads' | 'uploads' | 'cover', ClauseId>;

type ChildStance = {
  blocked: BlockedRow[];
  clauses: RuleClauses;
  search?: 'off' | 'with-adult';
  internet?: LevelRules['internet']['mode'];
};

/** A child sees prepared pages alone, saves and sends nothing, and is covered soonest. */
export function childRules({ blocked, clauses, search = 'off', internet = 'open' }: ChildStance): LevelRules {
  return {
    access: { mode: 'prepared-only', clause: clauses.access },
    blocked: blocked.map(rowCopy),
    search: { mode: search, clause: clauses.search },
    internet: { mode: internet, clause: clauses.internet },
    downloads: { kinds: [], clause: clauses.downloads },
    uploads: { mode: 'none', hosts: [], clause: clauses.uploads },
    cover: { threshold: 60, clause: clauses.cover },
  };
}

type AdultStance = { blocked: BlockedRow[]; clauses: RuleClauses; uploads?: LevelRules['uploads']['mode'] };

/** A grown-up we do not know: the open web without what is blocked; saves pictures and documents, sends nothing. */
export function visitorRules({ blocked, clauses }: AdultStance): LevelRules {
  return { ...staffRules({ blocked, clauses, uploads: 'none' }), cover: { threshold: 100, clause: clauses.cover } };
}

/** A member of staff: the open web without what is blocked, files that are not programs. */
export function staffRules({ blocked, clauses, uploads = 'approved-hosts' }: AdultStance): LevelRules {
  return {
    access: { mode: 'open', clause: clauses.access },
    blocked: blocked.map(rowCopy),
    search: { mode: 'on', clause: clauses.search },
    internet: { mode: 'open', clause: clauses.internet },
    downloads: { kinds: ['document', 'image', 'audio', 'video'], clause: clauses.downloads },
    uploads: { mode: uploads, hosts: uploads === 'approved-hosts' ? [...LEARNING_JOURNALS, 'gov.uk'] : [], clause: clauses.uploads },
    cover: { threshold: 150, clause: clauses.cover },
  };
}

/** The manager: as staff, and may save and send any kind of file. */
export function managerRules({ blocked, clauses }: AdultStance): LevelRules {
  return {
    ...staffRules({ blocked, clauses, uploads: 'open' }),
    downloads: { kinds: [...FILE_KINDS], clause: clauses.downloads },
    cover: { threshold: 200, clause: clauses.cover },
  };
}

/** Where work accounts read their email; personal ones are sent on to another host. */
export const OFFICE_MAIL = ['outlook.office.com', 'outlook.office365.com', 'outlook.cloud.microsoft'];

/** Where nurseries keep children's learning journals, so that staff can send the day's pictures. */
const LEARNING_JOURNALS = ['tapestryjournal.com', 'eylog.co.uk', 'famly.co', 'parentzone.me'];

/** The prepared list every template begins with; its first page is the home page. */
export const WELL_KNOWN: PreparedSite[] = [
  prepared('bbc.co.uk/cbeebies', 'CBeebies'),
  prepared('topmarks.co.uk', 'Topmarks'),
  prepared('phonicsplay.co.uk', 'PhonicsPlay'),
  prepared('starfall.com', 'Starfall'),
];
export const HOME_PAGE = 'https://www.bbc.co.uk/cbeebies';

/** Returns a row of the prepared list as the manager checked it on the day the templates were written. */
export function prepared(site: string, title: string): PreparedSite {
  return { site, title, checkedBy: 'The manager', checkedOn: '2026-09-01' };
}

const WEEKDAYS: Window['days'] = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'];

/** Returns a window on every day from Monday to Friday. */
export function onWeekdays(from: string, to: string): Window {
  return { days: WEEKDAYS, from, to };
}

/** Returns an adoption for one year from the day the templates were written. */
export function adoptedBy(name: string, role: string): PolicyDocument['adoption'] {
  return { version: '1', adopted: '2026-09-01', signatory: { name, role }, nextReview: '2027-09-01' };
}

/** Returns a manager, who agrees to exceptions and may search, download, install and read work email. */
export function leader(id: string, name: string, role: Person['role'] = 'manager'): Person {
  return { id, name, role, level: 'manager', mayAgree: true, rights: ['search', 'download', 'install', 'work-mail'] };
}

/** Returns a practitioner, who sits with children and searches, and agrees to nothing. */
export function practitioner(name = 'A practitioner'): Person {
  return { id: 'practitioner', name, role: 'practitioner', level: 'staff', mayAgree: false, rights: ['search', 'work-mail'] };
}
