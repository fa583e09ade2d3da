import { describe, expect, it } from 'vitest';
import { decide } from '@/policy/decide.ts';
import type { Live } from '@/policy/decision.ts';
import type { LearnedSites } from '@/policy/rules.ts';
import { templates } from '@/policy/templates/index.ts';
import { at, agreement, prepared, rulesWith, session } from './rig.ts';

const LEARNED: LearnedSites = new Map([
  ['toots.example', ['social-networking']],
  ['unblock.example', ['streaming', 'proxies']],
  ['engine.example', ['search-engines']],
  [new URL(templates.default.setting.homePage).hostname, ['social-networking']],
]);

const decided = (address: string, live: Partial<Live> = {}, level: 'child' | 'staff' | 'manager' = 'staff') =>
  decide({ ...rulesWith({}, live), learned: LEARNED }, { address, as: 'page' }, at(level));

describe('a host that was seen to be something', () => {
  it('is blocked as what it is, with the clause of that category', () => {
    expect(decided('https://toots.example/@anna')).toMatchObject({ action: 'block', step: 'category', category: 'social-networking' });
    expect(decided('https://unblock.example/', {}, 'manager')).toMatchObject({ action: 'block', step: 'locked', category: 'proxies' });
    expect(decided('https://other.example/')).toMatchObject({ action: 'allow' });
  });

  it('is opened by an agreement about it, and by what staff or the policy prepared', () => {
    expect(decided('https://toots.example/', { agreements: [agreement({ sites: ['toots.example'] })] })).toMatchObject({
      action: 'allow',
      step: 'agreement',
    });
    const rules = { ...rulesWith({ prepared: [prepared('toots.example')] }), learned: LEARNED };
    expect(decide(rules, { address: 'https://toots.example/', as: 'page' }, at('staff'))).toMatchObject({ step: 'prepared' });
  });

  it('is left alone where it is the setting’s own, or where the manager never blocks it, locked or not: a mark is a guess', () => {
    expect(decided(templates.default.setting.homePage)).toMatchObject({ action: 'allow' });
    const live = { neverBlock: ['toots.example', 'unblock.example'] };
    for (const host of live.neverBlock) expect(decided(`https://${host}/`, live)).toMatchObject({ action: 'allow' });
  });

  it('is held strict by nothing where it is a search engine: a session does not open it for a child', () => {
    expect(decided('https://engine.example/?q=ducks', { sessions: [session()] }, 'child')).toMatchObject({
      action: 'block',
      step: 'search',
    });
  });
});
