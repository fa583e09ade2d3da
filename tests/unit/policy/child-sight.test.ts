import { describe, expect, it } from 'vitest';
import { childSight, coveredAs, flaggedAs, kindsIn } from '@/policy/child-sight.ts';

const at = (score: number) => [{ category: 'gambling', score }] as const;

describe('what a child’s device would make of a page', () => {
  it('goes by what can be seen, and by what cannot where there is twice as much of it', () => {
    expect(childSight([{ all: at(119), seen: at(30) }], 60)).toEqual(at(30));
    expect(childSight([{ all: at(120), seen: at(30) }], 60)).toEqual(at(120));
  });

  it('names each category once, with its highest score in any frame, the strongest first', () => {
    const drugs = [{ category: 'drugs', score: 70.4 }] as const;
    const frames = [
      { all: at(40), seen: at(40) },
      { all: drugs, seen: drugs },
      { all: at(65), seen: at(65) },
    ];
    expect(childSight(frames, 60)).toEqual([
      { category: 'drugs', score: 70 },
      { category: 'gambling', score: 65 },
    ]);
    expect(coveredAs(childSight(frames, 66), 66)).toEqual(['drugs']);
  });

  it('says nothing of a word here and there', () => {
    expect(childSight([{ all: at(9), seen: at(9) }], 60)).toEqual([]);
  });

  it('stands in a line of the record by ids alone, and can be read from it', () => {
    expect(flaggedAs([])).toEqual({});
    const line = flaggedAs(['drugs', 'gambling']);
    expect(line).toEqual({ category: 'drugs', detail: 'drugs, gambling' });
    expect(kindsIn(line.detail)).toEqual(['gambling', 'drugs']);
    expect(kindsIn('80: gambling-en-plain')).toEqual([]);
    expect(kindsIn(undefined)).toEqual([]);
  });
});
