import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shortened } from '@/policy/flag/word-shortening.ts';

/** What the first line says of signs, put in their place. */
function inFull([often = '', ...lines]: readonly string[]): string[] {
  const meant = new Map(
    often
      .split(often.charAt(0))
      .slice(1)
      .map((one) => [one.charAt(0), one.slice(1)]),
  );
  return lines.map((line) => Array.from(line, (one) => meant.get(one) ?? one).join(''));
}

const LINES = ['bro\tccoli:1\tcccoli*:1', 'car\trot:1 pie,1 soup\trots*:1', 'kal\te:1 pie,1 soup,2 root'].flatMap((line) =>
  Array.from({ length: 9 }, (_, at) => `${line}\t${'e:1 soup,'.repeat(at)}2`),
);

it('writes the commonest neighbours as one sign, leaves heads as they are, and loses nothing', () => {
  const short = shortened(LINES);
  expect(short.join('').length).toBeLessThan(LINES.join('').length / 2);
  expect(short.slice(1).map((line) => line.slice(0, 4))).toEqual(LINES.map((line) => line.slice(0, 4)));
  expect(inFull(short)).toEqual(LINES);
});

it('loses nothing of any lines, also where nothing comes often or no sign is left', () => {
  const part = fc.string({ unit: fc.constantFrom(...'abc:,* \t19!#(A~Z') });
  fc.assert(
    fc.property(fc.array(part), (bodies) => {
      const lines = bodies.map((body) => `abc\t${body}`);
      expect(inFull(shortened(lines))).toEqual(lines);
    }),
  );
});
