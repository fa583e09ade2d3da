import * as z from 'zod/mini';
import { Category } from './category.ts';
import { Language } from './language.ts';
import { Level } from './level.ts';
import { isVerifier } from './pin.ts';
import { Account, Day, HostName, RawKey, SiteEntry, Slug, TimeOfDay, WebAddress, words } from './text.ts';

/*
 * No union, record, null or tuple stands in this document: the browser's managed storage takes one plain type per key, and
 * drops a whole key when one value in it has another.
 */

export const ClauseId = Slug;
export type ClauseId = z.output<typeof ClauseId>;

/** One sentence of the setting's written policy, word for word. */
const Clause = z.object({
  id: ClauseId,
  sentence: words(600),
  /** The rows of the requirements that this sentence carries, such as `C1`. */
  requirements: z.array(z.string().check(z.regex(/^[A-Z]\d{1,2}$/, 'a requirement id, such as C1'))),
});

export const ROLES = ['manager', 'deputy', 'chair', 'administrator', 'practitioner', 'technician', 'visitor'] as const;
export const Role = z.enum(ROLES);
export type Role = z.output<typeof Role>;

const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
export const Weekday = z.enum(DAYS);
export type Weekday = z.output<typeof Weekday>;

const Window = z.object({ days: z.array(Weekday).check(z.minLength(1)), from: TimeOfDay, to: TimeOfDay });
export type Window = z.output<typeof Window>;

export const FILE_KINDS = ['document', 'image', 'audio', 'video', 'archive', 'program', 'other'] as const;
export type FileKind = (typeof FILE_KINDS)[number];

/** What holds at one level. */
export const LevelRules = z.object({
  access: z.object({ mode: z.enum(['prepared-only', 'open']), clause: ClauseId }),
  blocked: z.array(z.object({ category: Category, clause: ClauseId })),
  search: z.object({ mode: z.enum(['off', 'with-adult', 'on']), clause: ClauseId }),
  internet: z.object({ mode: z.enum(['closed-unless-session', 'timetable', 'open']), clause: ClauseId }),
  /** The kinds of file that may be saved; an empty list cancels every download. */
  downloads: z.object({ kinds: z.array(z.enum(FILE_KINDS)), clause: ClauseId }),
  /** `hosts` are where files may be sent when the mode is `approved-hosts`. */
  uploads: z.object({ mode: z.enum(['none', 'approved-hosts', 'open']), hosts: z.array(HostName), clause: ClauseId }),
  /** The score at which a page's own words cover it: a smaller number covers sooner. */
  cover: z.object({ threshold: z.int().check(z.minimum(10), z.maximum(500)), clause: ClauseId }),
  /** Which sites may register a service worker: every one, or those that were opened as whole hosts. Without a word: `all` for managers, `opened-sites` else. */
  serviceWorkers: z.optional(z.enum(['opened-sites', 'all'])),
});
export type LevelRules = z.output<typeof LevelRules>;

/** A page that staff checked for children: `host` or `host/path`, who checked it, when, and until when it counts. */
export const PreparedSite = z.object({
  site: SiteEntry,
  title: words(120),
  checkedBy: words(120),
  checkedOn: Day,
  expires: z.optional(Day),
});
export type PreparedSite = z.output<typeof PreparedSite>;

/** What one person may do whatever their level may. */
export const RIGHTS = ['search', 'download', 'install', 'work-mail'] as const;
export type Right = (typeof RIGHTS)[number];

export const Person = z.object({
  id: Slug,
  name: words(120),
  role: Role,
  level: Level,
  /** A slow-hash verifier, never the PIN itself. */
  pinVerifier: z.optional(z.string().check(z.maxLength(400), z.refine(isVerifier, 'what “stairgate pin” prints, never the PIN itself'))),
  pinChanged: z.optional(Day),
  mayAgree: z.boolean(),
  rights: z.array(z.enum(RIGHTS)),
});
export type Person = z.output<typeof Person>;

/** What the managed policy says of the device it lies on. */
const Device = z.object({ label: words(80), room: words(80), level: Level });

export const Endpoint = z.object({
  address: WebAddress,
  enrolmentKey: z.string().check(z.minLength(16), z.maxLength(200)),
  /** The key that signs live bundles, base64url of a raw Ed25519 public key. */
  publicKey: z.optional(RawKey),
});
export type Endpoint = z.output<typeof Endpoint>;

/** The whole of a setting's acceptable-use policy, as one JSON document: the form of each value by itself. `readPolicy` judges what they say together too. */
export const PolicyDocument = z.object({
  format: z.literal(1),
  revision: z.int().check(z.minimum(1)),
  setting: z.object({
    id: Slug,
    name: words(120),
    languages: z.array(Language).check(z.minLength(1)),
    /** An IANA name, such as `Europe/London`. */
    timeZone: words(60),
    /** The prepared page that a child goes back to. */
    homePage: WebAddress,
  }),
  adoption: z.object({
    version: words(40),
    adopted: Day,
    signatory: z.object({ name: words(120), role: words(120) }),
    nextReview: Day,
  }),
  designatedPersons: z
    .array(z.object({ name: words(120), role: words(120), contact: z.optional(words(200)), reportKey: z.optional(RawKey) }))
    .check(z.minLength(1)),
  clauses: z.array(Clause).check(z.minLength(1)),
  /** The clause that locked categories rest on. They are blocked at every level. */
  lockedClause: ClauseId,
  levels: z.object({ child: LevelRules, visitor: LevelRules, staff: LevelRules, manager: LevelRules }),
  workMail: z.object({
    hosts: z.array(HostName),
    googleDomains: z.array(HostName),
    microsoftTenants: z.array(HostName),
    microsoftDirectory: z.optional(z.string().check(z.maxLength(60))),
    levels: z.array(Level),
    /** Whether it opens to everybody at those levels, as without this key, or only to people with the right `work-mail`. */
    access: z.optional(z.object({ mode: z.enum(['level', 'right']), clause: ClauseId })),
    closedInSessionHours: z.boolean(),
    clause: ClauseId,
  }),
  ownPages: z.array(
    z.object({
      host: HostName,
      paths: z.array(z.string().check(z.startsWith('/', 'a path that begins with /'))).check(z.minLength(1)),
      levels: z.array(Level),
      roles: z.array(Role),
      clause: ClauseId,
    }),
  ),
  prepared: z.array(PreparedSite),
  agreements: z.object({
    allowed: z.boolean(),
    categories: z.array(Category),
    sites: z.boolean(),
    roles: z.array(Role),
    maxMinutes: z.int().check(z.minimum(1), z.maximum(60 * 24 * 366)),
    ratioTick: z.boolean(),
    clause: ClauseId,
  }),
  sessions: z.object({
    allowed: z.boolean(),
    opensSearch: z.boolean(),
    opensAccess: z.boolean(),
    maxMinutes: z.int().check(z.minimum(1), z.maximum(480)),
    idleMinutes: z.int().check(z.minimum(1), z.maximum(60)),
    /** How long a person stays at their own level without their PIN; an hour where it is not said. */
    levelMinutes: z.optional(z.int().check(z.minimum(1), z.maximum(480))),
    clause: ClauseId,
  }),
  timetable: z.object({
    /** Without terms, every week of the year counts. */
    terms: z.array(z.object({ name: words(60), from: Day, to: Day })),
    /** When the setting is open at all. */
    opening: z.array(Window),
    /** When the internet is open at a level whose internet rule is `timetable`. */
    internet: z.array(Window),
    /** When children are in session: work email closes then, where the policy says so. */
    sessionHours: z.array(Window),
  }),
  people: z.array(Person),
  /**
   * Whose account is signed in to the browser says where the device stands: a person's own account their level, any other of a domain that domain's.
   * `unknown` is what an account that the policy does not know makes of an adult's device.
   */
  accounts: z.optional(
    z.object({
      people: z.array(z.object({ account: Account, person: Slug })),
      domains: z.array(z.object({ domain: HostName, level: Level })),
      unknown: z.enum(['visitor', 'device']),
      liftsChildDevices: z.boolean(),
      clause: ClauseId,
    }),
  ),
  sanctions: z
    .array(
      z.object({
        id: Slug,
        label: words(200),
        needs: z.array(z.enum(['decider', 'authority', 'reference', 'date'])),
        forChild: z.boolean(),
      }),
    )
    .check(z.minLength(1)),
  /** Whether adults sign the notice of what is recorded before their level opens; a policy without it reminds them, as `warn` does. */
  notice: z.optional(z.object({ mode: z.enum(['required', 'warn']), clause: ClauseId })),
  /**
   * Whose pictures are judged on the device before they are shown, on pages that nobody prepared: nobody's, as without this key, a child's, or everybody's.
   */
  images: z.optional(z.object({ mode: z.enum(['off', 'child', 'all']), clause: ClauseId })),
  retention: z.object({ days: z.int().check(z.minimum(31), z.maximum(3660)), clause: ClauseId }),
  subscriptions: z.array(
    z.object({ id: Slug, address: WebAddress, format: z.enum(['domains', 'hosts', 'adblock', 'ut1']), category: Category }),
  ),
  device: z.optional(Device),
  endpoint: z.optional(Endpoint),
});
export type PolicyDocument = z.output<typeof PolicyDocument>;
