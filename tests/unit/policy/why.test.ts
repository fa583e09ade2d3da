import { NOTHING_LIVE } from '@/policy/decision.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide, ORDER } from '@/policy/decide.ts';
import { LEVELS } from '@/policy/level.ts';
import { lists } from '@/policy/lists/index.ts';
import { rulesFrom } from '@/policy/rules.ts';
import { templates } from '@/policy/templates/index.ts';
import { outcomeOf, Why, why } from '@/policy/why.ts';
import { agreement, at, prepared, rulesWith, session } from './rig.ts';

const page = (address: string) => ({ address, as: 'page' as const });

describe('why', () => {
  it('says to whom one of the setting’s own pages opens, where it does not open to whoever is asked about', () => {
    const page = { host: 'facebook.com', paths: ['/OurPage'], levels: ['staff' as const], roles: ['deputy' as const], clause: 'everyone' };
    const rules = rulesFrom({ ...templates.huntingdon, ownPages: [page] }, NOTHING_LIVE, lists);
    const asked = (address: string, role: 'deputy' | 'practitioner') =>
      why(rules, { address, as: 'page' }, { ...at('staff'), role }).readings[0];
    expect(asked('https://facebook.com/OurPage', 'practitioner')?.ownPageFor).toEqual({ levels: ['staff'], roles: ['deputy'] });
    expect(asked('https://facebook.com/OurPage', 'deputy')).toMatchObject({ verdict: { step: 'own-page' } });
    expect(asked('https://facebook.com/OurPage', 'deputy')).not.toHaveProperty('ownPageFor');
    expect(asked('https://facebook.com/Theirs', 'practitioner')).not.toHaveProperty('ownPageFor');
  });

  it('comes to the verdict that decide comes to, whatever is asked, and is a value that its schema takes', () => {
    const host = fc.constantFrom(
      'facebook.com',
      'translate.goog',
      'mail.google.com',
      'site.test',
      'xn--febook-3nf0l.com',
      '0x7f.1',
      'google.com',
    );
    const inner = fc.constantFrom('', '?u=https://vk.com/', '?q=https://site.test/page', '?url=http://127.1/');
    const address = fc.tuple(host, fc.webPath(), inner).map(([name, path, query]) => `https://${name}${path}${query}`);
    const live = {
      ...NOTHING_LIVE,
      agreements: [agreement({ sites: ['vk.com'] })],
      sessions: [session()],
      prepared: [prepared('site.test/page')],
    };
    fc.assert(
      fc.property(address, fc.constantFrom(...LEVELS), fc.constantFrom(...Object.values(templates)), (asked, level, template) => {
        const rules = rulesFrom(template, live, lists);
        const answer = why(rules, page(asked), at(level));
        expect(answer.verdict).toEqual(decide(rules, page(asked), at(level)));
        expect(Why.parse(answer)).toEqual(answer);
      }),
    );
  });

  it('names the steps that were asked in the order of deciding, and the one that spoke last', () => {
    const { readings } = why(rulesWith(), page('https://facebook.com/'), at('staff'));
    expect(readings.map(({ asked }) => asked)).toEqual([
      ['locked', 'always', 'terms', 'agreement', 'work-mail', 'own-page', 'prepared', 'category'],
    ]);
    const [open] = why(rulesWith(), page('https://site.test/'), at('staff')).readings;
    expect(open).toMatchObject({ asked: ORDER.map(({ step }) => step), verdict: { action: 'allow', step: 'access' } });
  });

  it('says how each address was read: in one spelling, as a number, as what it imitates, and what it carries', () => {
    const readings = why(rulesWith(), page('https://translate.google.com./translate?u=http://0x7f000001/'), at('staff')).readings;
    expect(readings).toMatchObject([
      { carried: 'not', host: 'translate.google.com', isNumber: false },
      { carried: 'shown', host: '127.0.0.1', isNumber: true, categories: ['number-address'] },
    ]);
    const [led] = why(rulesWith(), page('https://www.google.com/url?q=https://vk.com/a'), at('staff')).readings.slice(1);
    expect(led).toMatchObject({ carried: 'led-to', host: 'vk.com' });
    const [imitating] = why(rulesWith(), page('https://f\u0430cebook.com/'), at('staff')).readings;
    expect(imitating).toMatchObject({ imitates: 'facebook.com', categories: ['social-networking'] });
  });

  it.each([
    ['https://facebook.com/', 'blocked', undefined],
    ['https://site.test/', 'open', undefined],
    ['data:text/html,x', 'pack', 'data:*'],
    ['file:///etc/passwd', 'pack', 'file://*'],
    ['javascript:alert(1)', 'pack', 'javascript://*'],
    ['view-source:https://site.test/', 'pack', 'view-source:*'],
    ['View-Source:https://facebook.com/', 'blocked', 'view-source:*'],
    ['chrome://flags/#enable', 'pack', 'chrome://flags'],
    ['CHROME:extensions?id=1', 'pack', 'chrome://extensions'],
    ['chrome://flagship', 'unseen', undefined],
    ['chrome://version', 'unseen', undefined],
    ['edge://flags', 'pack', 'edge://flags'],
    ['about:blank', 'unseen', undefined],
    ['ftp://site.test/', 'unseen', undefined],
    ['blob:https://facebook.com/1', 'blocked', undefined],
    ['filesystem:https://site.test/temporary/x', 'open', undefined],
  ])('comes to who holds %s at staff: %s', (address, outcome, closedBy) => {
    const answer = why(rulesWith(), page(address), at('staff'));
    expect([outcomeOf(answer), answer.closedBy]).toEqual([outcome, closedBy]);
  });

  it('says of what another program opens that it is no page', () => {
    expect(why(rulesWith(), page('mailto:ann@site.test'), at('child')).readings).toMatchObject([{ kind: 'program', asked: [] }]);
  });

  it('asks nobody about the browser’s own pages', () => {
    expect(why(rulesWith(), page('about:blank'), at('child'))).toMatchObject({
      verdict: { action: 'allow', step: 'outside' },
      readings: [{ kind: 'browser', asked: [] }],
    });
  });
});
