import { describe, expect, it } from 'vitest';
import { compile } from '@/policy/compile.ts';
import { decide } from '@/policy/decide.ts';
import { LEVELS } from '@/policy/level.ts';
import { templates } from '@/policy/templates/index.ts';
import { rulesFrom } from '@/policy/rules.ts';
import { NOTHING_LIVE } from '@/policy/decision.ts';
import { lists } from '@/policy/lists/index.ts';
import { at, prepared, rulesWith, session } from './rig.ts';

const FORM = 'https://form.test/join';
const PAGES = { blocked: 'b', part: 'p' };

describe('“to never share personal information online” (All Saints, C8)', () => {
  const rules = rulesFrom(templates['all-saints'], { ...NOTHING_LIVE, sessions: [session()] }, lists);

  it('a form of a page that a session opened goes nowhere, by that very sentence, in a tab and in a frame', () => {
    expect(decide(rules, { address: FORM, as: 'page' }, at('child')).action).toBe('allow');
    for (const as of ['page', 'embedded'] as const)
      expect(decide(rules, { address: FORM, as, sends: true }, at('child'))).toEqual({
        action: 'block',
        step: 'details',
        category: 'personal-details',
        clause: 'five-rules',
      });
  });

  it('on a prepared page it goes, and so does the answer to an engine’s question about cookies', () => {
    const open = rulesWith({ prepared: [prepared('form.test')] }, { sessions: [session()] });
    expect(decide(open, { address: FORM, as: 'page', sends: true }, at('child')).step).toBe('prepared');
    expect(decide(rules, { address: 'https://consent.google.com/save', as: 'page', sends: true }, at('child')).step).toBe('session');
  });

  it('where the policy lets a child’s files go, forms go too', () => {
    const levels = (mode: 'approved-hosts' | 'open', hosts: string[]) => ({
      levels: { child: { uploads: { mode, hosts, clause: 'levels' } } },
    });
    const stepUnder = (mode: 'approved-hosts' | 'open', hosts: string[]) =>
      decide(rulesWith(levels(mode, hosts), { sessions: [session()] }), { address: FORM, as: 'page', sends: true }, at('child')).step;
    expect([stepUnder('approved-hosts', ['form.test']), stepUnder('approved-hosts', []), stepUnder('open', [])]).toEqual([
      'session',
      'details',
      'session',
    ]);
  });

  it('is a rule for children alone', () => {
    expect(LEVELS.map((level) => decide(rules, { address: FORM, as: 'page', sends: true }, at(level)).action)).toEqual([
      'block',
      'allow',
      'allow',
      'allow',
    ]);
    const held = LEVELS.map(
      (level) => compile(rules, at(level), { pages: PAGES, mark: 'm' }).filter(({ condition }) => condition.requestMethods).length,
    );
    expect(held).toEqual([2, 0, 0, 0]);
  });
});
