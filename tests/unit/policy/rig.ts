import type { Live, Session, Situation } from '@/policy/decision.ts';
import type { Agreement } from '@/policy/live-bundle.ts';
import { NOTHING_LIVE } from '@/policy/decision.ts';
import type { PolicyDocument } from '@/policy/document.ts';
import type { Level } from '@/policy/level.ts';
import { rulesFrom, type Lists, type Rules } from '@/policy/rules.ts';
import { templates } from '@/policy/templates/index.ts';

/** One site of each kind that the tables ask about. `both.test` stands in a locked list and an open one. */
export const LISTS: Lists = {
  'social-networking': ['facebook.com', 'vk.com'],
  webmail: ['hotmail.com', 'mail.google.com', 'mail.yahoo.com', 'icloud.com/mail'],
  chat: ['web.whatsapp.com'],
  'search-engines': ['duckduckgo.com', 'google.com/search'],
  games: ['games.test', 'both.test'],
  proxies: ['proxy.test', 'both.test'],
};

/** A Tuesday in term at ten to ten on the clock of every template. */
export const MORNING = new Date('2026-11-24T09:50:00Z');

type Change = Omit<Partial<PolicyDocument>, 'levels'> & { levels?: { [Name in Level]?: Partial<PolicyDocument['levels'][Level]> } };

/** Returns the default template with some of it changed; a level is changed key by key. */
function policyWith({ levels = {}, ...rest }: Change = {}): PolicyDocument {
  const { child, visitor, staff, manager } = templates.default.levels;
  return {
    ...templates.default,
    ...rest,
    levels: {
      child: { ...child, ...levels.child },
      visitor: { ...visitor, ...levels.visitor },
      staff: { ...staff, ...levels.staff },
      manager: { ...manager, ...levels.manager },
    },
  };
}

/** Returns rules of a policy with something live beside it. */
export function rulesWith(change: Change = {}, live: Partial<Live> = {}, lists: Lists = LISTS): Rules {
  return rulesFrom(policyWith(change), { ...NOTHING_LIVE, ...live }, lists);
}

export function at(level: Level, rest: Partial<Situation> = {}): Situation {
  return { level, now: MORNING, ...rest };
}

const HOUR = { from: '2026-11-24T09:30:00Z', to: '2026-11-24T10:30:00Z' };

/** Returns an agreement for everybody that runs now. */
export function agreement(rest: Partial<Agreement> = {}): Agreement {
  return { id: 'agreed', sites: [], categories: [], levels: [], people: [], devices: [], ...HOUR, ...rest };
}

/** Returns a session that runs now and opens everything a session may. */
export function session(rest: Partial<Session> = {}): Session {
  return { id: 'sitting', person: 'practitioner', search: true, access: true, ...HOUR, ...rest };
}

/** Returns a row of the prepared list. */
export function prepared(site: string, expires?: string): PolicyDocument['prepared'][number] {
  return { site, title: 'A page', checkedBy: 'The manager', checkedOn: '2026-09-01', ...(expires ? { expires } : {}) };
}
