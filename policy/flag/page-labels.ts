import type { Category } from '../category.ts';
import type { Signal } from './weigh.ts';

/** One label of a page: its name in any case, and its value as it stands there. */
export type PageLabel = { name: string; value: string };

type Reading = readonly [name: RegExp, value: RegExp, rule: string, weight: number];

const LONGEST = 2_000;
const MOST = 500;

/**
 * How labels are read, all of which say that a page is for adults. RTA: rtalabel.org. `rating`: developers.google.com/search/docs/specialty/explicit/guidelines. `isFamilyFriendly`, `contentRating`
 * and `typicalAgeRange`: schema.org. `og:restrictions:age`: ogp.me and Facebook. `age-de-meta-label`: jugendschutzprogramm.de. `ya:ovs:adult`: Yandex video.
 */
const READINGS: readonly Reading[] = [
  [/./, /RTA-5042-1996-1400-1577-RTA/i, 'rta', 200],
  [/^rating$/, /^\s*(?:adult|mature|restricted|x|xxx|18\+?)\s*$/i, 'rating', 200],
  [/^isfamilyfriendly$/, /^\s*(?:false|no|0|https?:\/\/schema\.org\/false)\s*$/i, 'family', 100],
  [/^(?:contentrating|content-rating)$/, /^\s*(?:adult|mature|explicit|x|xxx|mpaa (?:x|nc-17)|nc-17|bbfc r?18|18\+?)\s*$/i, 'content', 100],
  [/^typicalagerange$/, /^\s*(?:18|21)\s*[-+–]/, 'age-range', 60],
  [/^(?:og:restrictions:age|age-de-meta-label|age-meta-label)$/, /(?:^|age=)\s*(?:18|21)\b/i, 'age', 100],
  [/^ya:ovs:adult$/, /^\s*(?:true|1|yes)\s*$/i, 'yandex', 100],
];

/**
 * What the letters of an ICRA label in PICS form stand for when a 1 follows them: n is nudity, v violence, and a z after it says that there is none. The
 * letters of its other topics put tobacco in a museum beside tobacco for sale, and are not read.
 */
const ICRA: readonly [letters: RegExp, category: Category][] = [
  [/\bn[a-y] 1\b/, 'adult'],
  [/\bv[a-y] 1\b/, 'violence'],
];

/** Returns what labels say against a page. What a page says in its own favour is not believed, and labels beyond the first 500 are not read. */
export function labelSignals(labels: readonly PageLabel[]): Signal[] {
  const signals = new Map<string, Signal>();
  for (const { name, value } of labels.slice(0, MOST)) {
    for (const signal of said(name.trim().toLowerCase(), value.slice(0, LONGEST))) signals.set(signal.rule, signal);
  }
  return [...signals.values()];
}

function said(name: string, value: string): Signal[] {
  if (name === 'pics-label') return icraSignals(value);
  return READINGS.filter(([names, values]) => names.test(name) && values.test(value)).map(([, , rule, weight]) => ({
    rule: `adult-label-${rule}`,
    category: 'adult',
    weight,
  }));
}

/** It may be for health or for art, so that a letter counts like one plain word. */
function icraSignals(value: string): Signal[] {
  if (!/icra\.org/i.test(value)) return [];
  const rated = value.toLowerCase();
  return ICRA.flatMap(([letters, category]) => (letters.test(rated) ? [{ rule: `${category}-label-icra`, category, weight: 60 }] : []));
}
