import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { templates } from '@/policy/templates/index.ts';
import { untilOurPage, visit } from '../rig/device.ts';
import { openStand, type Stand } from '../rig/stand.ts';
import { until } from '../rig/until.ts';

const { visitor } = templates.default.levels;

/** Places to write in together, where whoever has the address can talk with whoever else has it, and games in which strangers do. */
const ROOMS: [category: 'collaboration' | 'games', place: string][] = [
  ['collaboration', 'docs.google.com/document/d/1aBcD/edit'],
  ['collaboration', 'docs.google.com/forms/d/e/1aBcD/viewform'],
  ['collaboration', 'miro.com/app/board/uXjV/'],
  ['collaboration', 'padlet.com/ladybirds/wall'],
  ['collaboration', 'pad.riseup.net/p/ladybirds'],
  ['games', 'www.roblox.com/games/920587237/Adopt-Me'],
  ['games', 'skribbl.io/?ladybirds'],
];

describe('a document, a board or a game that is used as a chat room', () => {
  let guest: Stand;
  beforeAll(async () => void (guest = await openStand({ level: 'visitor' })));
  afterAll(() => guest?.close());

  it.each(ROOMS)('is closed by its category, with the clause of the level (%s): %s', async (category, place) => {
    const host = new URL(`https://${place}`).hostname;
    await untilOurPage(await visit(guest.browser, `https://${place}`));
    expect(guest.world.sites.hitsOf(host)).toEqual([]);
    const line = await until('the line is at the endpoint', async () =>
      (await guest.world.endpoint.events()).find((event) => event.host === host),
    );
    const clause = visitor.blocked.find((one) => one.category === category)?.clause;
    expect(line).toMatchObject({ action: 'block', category, clause, level: 'visitor' });
    expect(clause).toBeTypeOf('string');
  });

  it.each(['docs.google.com/document/d/1aBcD/preview', 'miro.com/app/embed/uXjV/'])(
    'is closed as %s in a frame of an open page',
    async (place) => {
      const at = `club.test/${place.replaceAll(/\W/g, '-')}`;
      await guest.show(at, `<iframe src="https://${place}"></iframe><img src="https://open.test/${place}">`);
      await guest.untilReached(`open.test/${place}`);
      expect(guest.world.sites.hitsOf(new URL(`https://${place}`).hostname)).toEqual([]);
    },
  );
});

describe('the same places where a level’s policy leaves them open, as for the work of staff', () => {
  let staff: Stand;
  beforeAll(async () => void (staff = await openStand({ level: 'staff' })));
  afterAll(() => staff?.close());

  it('are open', async () => {
    const place = 'docs.google.com/document/d/1aBcD/edit';
    await staff.show(place, '<h1>The rota</h1>');
    expect(await staff.untilReached(place)).toBeDefined();
  });
});
