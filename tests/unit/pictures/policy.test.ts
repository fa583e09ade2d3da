import { describe, expect, it } from 'vitest';
import { isKnownRule } from '@/policy/flag/known-rules.ts';
import { LEVELS } from '@/policy/level.ts';
import { isPictureFlagged, judgesPictures, PICTURE_LIMIT, pictureSignal } from '@/policy/pictures.ts';
import { readPolicy } from '@/policy/read-policy.ts';
import { templates } from '@/policy/templates/index.ts';

describe('whose pictures are judged', () => {
  it.each(Object.entries(templates))('nobody’s in the template %s, which says so with a clause', (_, template) => {
    expect(template.images?.mode).toBe('off');
    expect(LEVELS.filter((level) => judgesPictures(template, level))).toEqual([]);
  });

  it('nobody’s without the key, a child’s, or everybody’s', () => {
    const at = (mode?: 'child' | 'all') =>
      LEVELS.filter((level) => judgesPictures(mode ? { images: { mode, clause: 'risks' } } : {}, level));
    expect([at(), at('child'), at('all')]).toEqual([[], ['child'], LEVELS]);
  });

  it('a policy from before, without the key, is read as it was', () => {
    const { images: _, ...before } = templates.default;
    expect(readPolicy(before)).toMatchObject({ policy: before });
  });

  it('a clause that is not there is said in words', () => {
    const read = readPolicy({ ...templates.default, images: { mode: 'child', clause: 'no-such' } });
    expect(JSON.stringify('complaints' in read && read.complaints)).toContain('no-such');
  });
});

describe('what a flagged picture says of its page', () => {
  it('is enough for every template’s child, by a rule that the record knows', () => {
    const { weight, rule, category } = pictureSignal(PICTURE_LIMIT);
    for (const { levels } of Object.values(templates)) expect(weight).toBeGreaterThanOrEqual(levels.child.cover.threshold);
    expect(category).toBe('adult');
    expect(isKnownRule(rule)).toBe(true);
  });

  it('begins at the limit', () => {
    expect([PICTURE_LIMIT - 0.01, PICTURE_LIMIT].map(isPictureFlagged)).toEqual([false, true]);
  });
});
