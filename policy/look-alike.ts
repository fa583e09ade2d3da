import { unicodeHost } from './punycode.ts';

/** Letters that are drawn like a Latin one, after Unicode TR39's idea of a skeleton: those that browsers let into host names. */
const DRAWN_LIKE = {
  a: 'аɑαạ',
  b: 'ьЬƅ',
  c: 'сϲƈ',
  d: 'ԁɗժ',
  e: 'еҽẹε',
  f: 'ƒք',
  g: 'ɡցġ',
  h: 'һհḥ',
  i: 'іıιɩị',
  l: 'ӏⅼḷ',
  j: 'јʝ',
  k: 'кκḳ',
  m: 'мṃ',
  n: 'пոṇη',
  o: 'оοօọơσ',
  p: 'рρ',
  q: 'ԛգ',
  r: 'гṛ',
  s: 'ѕʂṣ',
  t: 'тτṭ',
  u: 'υսцụ',
  v: 'ѵνṿ',
  w: 'ѡԝωẉ',
  x: 'хχẋ',
  y: 'уүγỵ',
  z: 'ƶẓᴢ',
};
const LOOK_ALIKES = new Map(
  Object.entries(DRAWN_LIKE).flatMap(([plain, letters]) => [...letters].map((letter) => [letter, plain] as const)),
);

/**
 * Returns what a host looks like in plain Latin letters, so that an imitation of a listed site is seen as that site. A host in
 * plain ASCII is returned as it is.
 */
export function skeletonOf(host: string): string {
  if (!host.includes('xn--')) return host;
  return plainLetters(unicodeHost(host));
}

/** Returns text with every letter that is drawn like a Latin one as that letter, and without marks. */
export function plainLetters(text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '');
  return Array.from(plain, (letter) => LOOK_ALIKES.get(letter) ?? letter).join('');
}
