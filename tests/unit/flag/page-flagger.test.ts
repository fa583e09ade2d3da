import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPageFlagger, type Standing } from '@/policy/flag/page-flagger.ts';

const SPEAKS = { rule: 'labels-restricted', category: 'adult', weight: 100 } as const;

/** The score at which every template covers for a child. */
const CHILD = 60;

/** Games of chance stand in for what must not be seen. */
const CHANCE = 'Play roulette at our online casino: slot machines, free spins, poker and betting, every night.';
const POND = 'The ducks swim over the pond while small boats pass and the children count them from the bridge, one by one.';

function scoreOf(text: string, standing: Standing = 'text'): number {
  const page = createPageFlagger();
  page.read(text, standing);
  return page.flags().find(({ category }) => category === 'gambling')?.score ?? 0;
}

function pond(words: number): string {
  return `${POND} `.repeat(Math.ceil(words / POND.split(' ').length));
}

describe('a page', () => {
  it('is flagged as nothing when nothing has been read, nor for ordinary words', () => {
    const page = createPageFlagger();
    expect(page.flags()).toEqual([]);
    page.read('Ducks on the pond, and how to make bread for them.', 'text');
    expect(page.flags()).toEqual([]);
  });

  it('adds up what labels say and what speaks against them, each once', () => {
    const page = createPageFlagger();
    page.note(SPEAKS);
    page.note(SPEAKS);
    page.note({ rule: 'against', category: 'adult', weight: -40 });
    expect(page.flags()).toEqual([{ category: 'adult', score: 60, rules: ['labels-restricted', 'against'] }]);
  });

  it('is flagged in pieces as it is in one text, also when a pair is cut in two', () => {
    const page = createPageFlagger();
    for (const piece of ['Play', 'slot', 'machines', 'today']) page.read(piece, 'text');
    expect(page.flags()).toEqual([expect.objectContaining({ category: 'gambling' })]);
  });

  it('says what each of its rules comes to, and they add up to the score', () => {
    const page = createPageFlagger();
    page.note({ ...SPEAKS, category: 'gambling' });
    page.read(`${CHANCE} ${pond(100)}`, 'text');
    const sum = page
      .signals()
      .filter(({ category }) => category === 'gambling')
      .reduce((all, { weight }) => all + weight, 0);
    expect(page.flags()[0]?.score).toBe(sum);
    expect(page.flags()[0]?.rules).toContain('labels-restricted');
  });
});

describe('hints', () => {
  const HINTS = 'Odds, lucky cash, chips, stakes, a prize, picks, dice, tokens, a cashier, craps and tables.';

  it('cover no page alone, however many there are', () => {
    expect(scoreOf(HINTS)).toBeGreaterThan(0);
    expect(scoreOf(`${HINTS} Deposit, withdraw, handicap, wins, winner, winning, spin, bets, lottery.`)).toBeLessThan(CHILD);
  });

  it('make surer what is said beside them', () => {
    const WORDS = 'Baccarat and a croupier.';
    expect(scoreOf(`${WORDS} ${HINTS}`)).toBeGreaterThan(scoreOf(WORDS) * 1.5);
  });
});

describe('a context', () => {
  const CINEMA = 'The film was directed in Las Vegas; critics praised the actors, the script, the soundtrack and every scene.';

  it('speaks against a page that it explains, and one word of it in a menu does not', () => {
    expect(scoreOf(`A casino and its roulette. ${CINEMA}`)).toBeLessThan(scoreOf('A casino and its roulette.') / 2);
    expect(scoreOf(`${CHANCE} Soundtrack`)).toBeGreaterThan(scoreOf(CHANCE) * 0.8);
  });

  it('takes more from what help pages name as well than from what only such pages say', () => {
    const HELP = 'The clinic and its support group give free advice to families.';
    const left = (speaks: string): number => scoreOf(`${speaks} ${HELP}`) / scoreOf(speaks);
    expect(left('Casino, roulette, poker, betting.')).toBeLessThan(
      left('Baccarat, sportsbook, parlay, fruit machine, croupier, free bet.') / 2,
    );
  });

  it('leaves something of a page that says much, so that no context hides everything', () => {
    expect(scoreOf(`${CHANCE} ${CINEMA} `.repeat(8))).toBeGreaterThan(0);
  });
});

describe('the length of a page', () => {
  it('tells one word in an article from a page full of them', () => {
    expect(scoreOf(`${pond(2_000)} casino ${pond(20)}`)).toBeLessThan(CHILD);
    expect(scoreOf(CHANCE)).toBeGreaterThan(4 * CHILD);
    expect(scoreOf(`${CHANCE} `.repeat(60))).toBeGreaterThan(CHILD);
  });

  it('does not hide a post that is full of them, however far down a feed, nor make more of one word in a post', () => {
    const feed = (post: string): number => {
      const flagger = createPageFlagger();
      for (let at = 0; at < 400; at += 1)
        flagger.read(at === 300 ? post : 'We fed the ducks at the pond, and bread is not good for them.', 'text');
      return Math.max(0, ...flagger.flags().map(({ score }) => score));
    };
    expect(feed(CHANCE)).toBeGreaterThan(CHILD);
    expect(feed('We walked to the shore and saw an old casino from there.')).toBeLessThan(CHILD);
  });

  it('does not hide a passage that is full of them', () => {
    expect(scoreOf(`${pond(3_000)} ${CHANCE} ${pond(3_000)}`)).toBeGreaterThan(CHILD);
  });

  it('does not make one word on a short page more than it is', () => {
    expect(scoreOf('The casino stands beside the sea.')).toBeLessThan(CHILD);
  });

  it('is not made up for by saying one word again and again', () => {
    expect(scoreOf(`${'casino '.repeat(1_000)} ${pond(3_000)}`)).toBeLessThan(4 * CHILD);
  });
});

describe('where something stands on a page', () => {
  it('weighs more in its title and its address than in its text', () => {
    const within = (standing: Standing): number => {
      const page = createPageFlagger();
      page.read(pond(300), 'text');
      page.read('casino-roulette-poker', standing);
      return page.flags()[0]?.score ?? 0;
    };
    expect(within('title')).toBeGreaterThan(within('text'));
    expect(within('address')).toBeGreaterThan(within('text'));
  });

  it('is found in an address whose words stand together, but not inside ordinary names', () => {
    expect(scoreOf('https://www.freecasinobonus.test/', 'address')).toBeGreaterThan(0);
    const page = createPageFlagger();
    for (const host of ['scunthorpe', 'middlesexhospital', 'penistone', 'cockermouth', 'essexlibrary', 'therapist', 'expertsexchange'])
      page.read(`https://www.${host}.test/`, 'address');
    expect(page.flags()).toEqual([]);
  });
});

describe('a word on a page', () => {
  it.each([
    ['in capitals', 'CaSiNo'],
    ['in full width', 'ｃａｓｉｎｏ'],
    ['in the letters of mathematics', '𝐜𝐚𝐬𝐢𝐧𝐨'],
    ['in circles', 'ⓒⓐⓢⓘⓝⓞ'],
    ['with a character of no width', 'cas\u200bi\u00adno'],
    ['with marks over letters', 'cásínö'],
    ['with figures and signs for letters', 'c@s1n0'],
    ['with letters of another script', 'саsіno'],
    ['with spaces between the letters', 'c a s i n o'],
    ['with dots between the letters', 'c.a.s.i.n.o'],
    ['with a piece cut off', 'cs casi no rnd c asino'],
    ['with a letter held down', 'casiiiiino'],
    ['with doubled letters', 'cassinno'],
    ['under stars', 'c*s*no'],
    ['turned round', 'onisac'],
    ['turned round, of another script', 'онизак'],
    ['in pieces tied together', 'ca-si-no'],
    ['in two halves tied together', 'cas.ino'],
    ['with a sign in place of a letter', 'ca#ino'],
    ['with a picture in place of a letter', 'ca♥ino'],
    ['with stars between the letters', 'c*a*s*i*n*o'],
    ['with every letter twice', 'ccaassiinnoo'],
    ['with more figures than letters', 'c451n0'],
    ['with figures behind it', 'casino24'],
    ['between others without a space', 'BestCasinoOnline'],
    ['in white letters on black', '🅲🅐🆂🅸🅽🅾'],
    ['in small capitals', 'ᴄᴀsɪɴᴏ'],
    ['as a picture', '🎰 vip'],
    ['in Cyrillic', 'Казино'],
    ['in Cyrillic with Latin letters in it', 'кaзинo'],
    ['in Cyrillic with letters and figures that are drawn alike', 'kaзuн0'],
    ['in Russian that is written in Latin letters', 'bukmekerskaya'],
    ['in Ukrainian that is written in Latin letters', 'kazyno'],
    ['in Polish without its marks', 'zaklady bukmacherskie'],
  ])('is seen %s: %s', (_, text) => expect(scoreOf(text)).toBeGreaterThan(20));

  it.each(['Penistone', 'spinach', 'an X-ray at 19:42', 'well-known', 'a non-stop train', 'iPhone', 'McDonald', 'go/no-go', 'lol!', 'H2O'])(
    'is not seen in %s',
    (text) => {
      const page = createPageFlagger();
      page.read(text, 'text');
      expect(page.signals().filter(({ weight }) => weight > 12)).toEqual([]);
    },
  );

  it('is seen when each letter is a piece of its own', () => {
    const page = createPageFlagger();
    for (const letter of 'casino') page.read(letter, 'text');
    expect(page.flags()[0]).toMatchObject({ category: 'gambling' });
    expect(page.flags()).toEqual(page.flags());
  });

  it('counts for nothing where it turns out to be harmless', () => {
    const page = createPageFlagger();
    for (const piece of ['Great tits', 'and a', 'blue', 'tit', 'near the nest of a', 'tit', 'bird']) page.read(piece, 'text');
    expect(page.flags()).toEqual([]);
  });
});

describe('a page that is written to cost time', () => {
  const texts: [string, string][] = [
    ['one word without an end', 'a'.repeat(400_000)],
    ['single letters', 'q x '.repeat(60_000)],
    ['stars', 'c*s*'.repeat(50_000)],
    ['small pieces, each another', Array.from({ length: 40_000 }, (_, n) => `${n.toString(36)}k`).join(' ')],
    ['figures for letters, each another', Array.from({ length: 40_000 }, (_, n) => `c@s${n.toString(36)}$`).join(' ')],
    ['beginnings of pairs', 'make sex kill buy how '.repeat(10_000)],
    ['letters that have to be folded', '𝐜𝐚'.repeat(60_000)],
  ];

  it.each(texts)('is read all the same, and what follows is still seen: %s', (_, text) => {
    const page = createPageFlagger();
    page.read(text, 'text');
    page.read(`${CHANCE} ${CHANCE}`, 'title');
    expect(page.flags()).toContainEqual(expect.objectContaining({ category: 'gambling' }));
  });

  it('is read without an error, whatever stands on it', () => {
    const standing = fc.constantFrom<Standing>('text', 'title', 'address', 'description');
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string({ unit: 'binary' }), standing)), (pieces) => {
        const page = createPageFlagger();
        for (const [text, where] of pieces) page.read(text, where);
        return page.flags().every(({ score, rules }) => score > 0 && rules.length > 0);
      }),
    );
  });
});
