import { afterAll, beforeAll, expect, it } from 'vitest';
import { decide } from '@/policy/decide.ts';
import { NOTHING_LIVE } from '@/policy/decision.ts';
import { lists } from '@/policy/lists/index.ts';
import { rulesFrom } from '@/policy/rules.ts';
import { untilOurPage, visit } from '../rig/device.ts';
import { openStand, type Stand } from '../rig/stand.ts';
import { until } from '../rig/until.ts';

let stand: Stand;

beforeAll(async () => {
  stand = await openStand({ level: 'visitor' });
});
afterAll(() => stand?.close());

it.each(['docs.google.com/document/d/1/edit', 'miro.com/app/board/1', 'padlet.com/anna/wall', 'forms.gle/abc'])(
  'a document that people write in together, as a room to talk in: %s',
  async (site) => {
    await untilOurPage(await visit(stand.browser, `https://${site}`));
    const [host = ''] = site.split('/');
    expect(stand.world.sites.hitsOf(host)).toEqual([]);
    const line = await until('the line is at the endpoint', async () =>
      (await stand.world.endpoint.events()).find((event) => event.host === host),
    );
    const clause = stand.world.policy.levels.visitor.blocked.find(({ category }) => category === 'collaboration')?.clause;
    expect(line).toMatchObject({ category: 'collaboration', clause, level: 'visitor' });
    // For staff the same page is work.
    const rules = rulesFrom(stand.world.policy, NOTHING_LIVE, lists);
    expect(decide(rules, { address: `https://${site}`, as: 'page' }, { level: 'staff', now: new Date() }).action).toBe('allow');
  },
);
