import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CONSOLE_ROLES } from '@/policy/console.ts';
import { consoleRoutes } from '@/server/routes/console-api.ts';
import { databases } from './databases.ts';
import { get, openRig, post, type Rig, signedIn } from './rig.ts';

/**
 * Who may ask what, written down a second time and by hand: m is the manager, i is it, v the viewer, and d the manager or viewer who is a designated
 * person. A new route needs a row here.
 */
const WHO_MAY: Record<string, string> = {
  'get /console/setup': 'anyone',
  'post /console/setup': 'anyone',
  'post /console/sign-in': 'anyone',
  'post /console/join/look': 'anyone',
  'post /console/join': 'anyone',
  'post /console/sign-out': 'm i v',
  'get /console/me': 'm i v',
  'get /console/second-factor': 'm i v',
  'post /console/second-factor': 'm i v',
  'post /console/password': 'm i v',
  'get /console/members': 'm i v',
  'post /console/members/:user': 'm i v',
  'post /console/invites': 'm i',
  'post /console/invites/:id/revoke': 'm i',
  'get /console/keys': 'm i',
  'post /console/keys': 'm i',
  'post /console/keys/:id/revoke': 'm i',
  'get /console/audit': 'm i',
  'get /console/audit.csv': 'm i',
  'get /console/log': 'm i v',
  'get /console/log.csv': 'm i',
  'get /console/log/:id': 'm i v',
  'get /console/live': 'm i v',
  'get /console/devices': 'm i v',
  'get /console/calls': 'm i v',
  'post /console/devices/:device/revoke': 'm i',
  'get /console/verify': 'm i',
  'get /console/roster': 'm i',
  'get /console/lists': 'm i',
  'post /console/lists/:id/fetch': 'm i',
  'post /console/lists/exceptions': 'm',
  'post /console/lists/exceptions/end': 'm',
  'get /console/roster.csv': 'm i',
  'post /console/why': 'm i v',
  'get /console/agreements': 'm',
  'post /console/agreements': 'm',
  'get /console/agreements/:id': 'm',
  'post /console/agreements/:id/end': 'm',
  'post /console/asks/:id/agree': 'm',
  'post /console/asks/:id/decline': 'm',
  'get /console/opening': 'm i v',
  'get /console/signatures': 'm v',
  'get /console/signatures.csv': 'm',
  'get /console/prepared': 'm i v',
  'post /console/prepared': 'm',
  'post /console/prepared/:id/extend': 'm',
  'post /console/prepared/:id/end': 'm',
  'post /console/prepared/:id/confirm': 'm',
  'get /console/confidential': 'd',
  'post /console/confidential/keys': 'd',
  'post /console/confidential/:id/state': 'd',
  'post /console/confidential/:id/notes': 'd',
  'get /console/confidential/:id/sealed': 'd',
};

/** Everybody there can be; somebody may have flagged `it` in the database itself. */
const READERS = CONSOLE_ROLES.flatMap((role) => [false, true].map((designated) => ({ role, designated })));

function isMeantFor(route: string, { role, designated }: (typeof READERS)[number]): boolean {
  const who = WHO_MAY[route]?.split(' ') ?? [];
  return who.includes('anyone') || who.includes(role.slice(0, 1)) || (who.includes('d') && designated && role !== 'it');
}

describe.each(databases)('the roles of the console on $name', ({ open }) => {
  let rig: Rig;
  let stop: () => Promise<void>;
  beforeAll(async () => {
    const database = await open();
    rig = await openRig(database.url);
    stop = () => rig.close().then(database.stop);
  });
  afterAll(() => stop());

  /** Asks with nothing to say, so that a route which lets somebody in refuses the body or finds nothing, and changes nothing. */
  const statusOf = async (route: string, cookie: string) => {
    const [method, pattern = ''] = route.split(' ');
    const path = pattern.replaceAll(/:\w+/g, crypto.randomUUID());
    const reply = method === 'get' ? await get(rig, path, cookie) : await post(rig, path, {}, { cookie });
    const isStream = reply.headers.get('content-type')?.startsWith('text/event-stream');
    const body = isStream ? '' : await reply.text();
    if (isStream) await reply.body?.cancel();
    return { status: reply.status, isTurnedAway: /"not-(?:your-role|designated)"/.test(body) };
  };

  it('lets each role ask what it may, and nothing else, on every route there is', async () => {
    const routes = consoleRoutes.map(({ method, path }) => `${method} ${path}`);
    expect(routes.toSorted()).toEqual(Object.keys(WHO_MAY).toSorted());
    for (const reader of READERS) {
      const cookie = await signedIn(rig, reader.role);
      if (reader.designated) await rig.store.db.updateTable('console_members').set({ designated: true }).execute();
      // The way out goes last, because it takes the session with it.
      for (const route of routes.toSorted((a, b) => Number(a.includes('sign-out')) - Number(b.includes('sign-out')))) {
        const { status, isTurnedAway } = await statusOf(route, cookie);
        expect([reader, route, isTurnedAway], `${status}`).toEqual([reader, route, !isMeantFor(route, reader)]);
        if (!isTurnedAway) expect([reader, route, status >= 500]).toEqual([reader, route, false]);
      }
      await rig.store.db.deleteFrom('console_members').execute();
    }
  });

  it('answers nobody who is not signed in, but for what a signed-out person needs', async () => {
    for (const [route, who] of Object.entries(WHO_MAY)) {
      const { status } = await statusOf(route, 'stairgate.session_token=made-up.value');
      expect([route, status === 401]).toEqual([route, who !== 'anyone']);
    }
  });
});
