import { MakeRequest } from '@/policy/console-agreements.ts';
import { instantAt } from './clock.ts';
import { sitesFrom } from './site-entry.ts';

/** What became of a form: a request to send, a text that is no site, or a form that leaves something open. */
export type Wish = { request: MakeRequest } | { badSite: string } | { open: 'nothing-named' | 'backwards' | 'levels' };

/** Reads the form for an agreement made ahead of time. Its times are on the clock of `zone`. */
export function wishFrom(given: FormData, zone: string): Wish {
  const text = (name: string) => {
    const value = given.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  const all = (name: string) => given.getAll(name).filter((value) => typeof value === 'string');
  const named = sitesFrom(text('sites'));
  if ('bad' in named) return { badSite: named.bad };
  const what = { sites: named.sites, categories: all('categories'), levels: all('levels'), people: all('people'), devices: all('devices') };
  if (what.sites.length + what.categories.length === 0) return { open: 'nothing-named' };
  if (what.levels.length === 0) return { open: 'levels' };
  const meant = { ...what, reason: text('reason'), ratiosAllow: given.has('ratios') };
  const times = text('kind') === 'weekly' ? weeklyTimes(text, all('days')) : onceTimes(text, zone);
  const read = times && MakeRequest.safeParse({ ...meant, ...times });
  return read?.success ? { request: read.data } : { open: 'backwards' };
}

type Read = (name: string) => string;

function weeklyTimes(text: Read, days: string[]): object {
  return { kind: 'weekly', weekly: { days, from: text('from'), to: text('to'), firstDay: text('firstDay'), lastDay: text('lastDay') } };
}

function onceTimes(text: Read, zone: string): object | undefined {
  const [from, to] = [text('begins'), text('ends')].map((value) => /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)/.exec(value));
  if (!from?.[1] || !from[2] || !to?.[1] || !to[2]) return undefined;
  return { kind: 'once', from: instantAt(from[1], from[2], zone), to: instantAt(to[1], to[2], zone) };
}
