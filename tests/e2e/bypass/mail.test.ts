import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { templates } from '@/policy/templates/index.ts';
import type { PolicyDocument } from '@/policy/document.ts';
import { untilOurPage, visit } from '../rig/device.ts';
import { openStand, type Stand } from '../rig/stand.ts';

const acorns = templates['little-thetford'];
/** A setting whose own mail is Google's. */
const work: PolicyDocument = { ...acorns, workMail: { ...acorns.workMail, googleDomains: ['acorns.example'] } };

/** The same mail in other clothes, and the doors that few know. */
const CLOTHES = [
  'mail.google.com/mail/u/1/',
  'mail.google.com/mail/u/0/h/?zy=e',
  'mail.google.com/chat/u/0/',
  'chat.google.com/u/0/',
  'inbox.google.com/',
  'messages.google.com/web/',
  'outlook.live.com/mail/0/',
  'outlook.live.com/owa/?path=/mail',
  'teams.live.com/v2/',
  'uk.mail.yahoo.com/neo/b/launch',
  'www.icloud.com/mail/',
  'e.mail.ru/inbox/',
  'poczta.wp.pl/w/',
  'mail.ukr.net/desktop',
  'email.seznam.cz/',
  'messagerie.orange.fr/',
];

describe('personal mail, where the setting has no mail with the same company', () => {
  let stand: Stand;
  beforeAll(async () => void (stand = await openStand({ level: 'staff' })));
  afterAll(() => stand?.close());

  it.each(CLOTHES)('is closed as %s', async (place) => {
    await untilOurPage(await visit(stand.browser, `https://${place}`));
    expect(stand.world.sites.hitsOf(new URL(`https://${place}`).hostname)).toEqual([]);
  });

  it.each(['mail.google.com/mail/u/1/', 'chat.google.com/embed', 'outlook.live.com/mail/'])(
    'is closed as %s in a frame of an open page of the same company',
    async (place) => {
      const at = `calendar.google.com/with-${place.replaceAll(/\W/g, '-')}`;
      await stand.show(at, `<iframe src="https://${place}"></iframe><img src="https://open.test/${place}">`);
      await stand.untilReached(`open.test/${place}`);
      expect(stand.world.sites.hitsOf(new URL(`https://${place}`).hostname)).toEqual([]);
    },
  );
});

describe('personal mail, where the setting’s own is with Google', () => {
  let stand: Stand;
  beforeAll(async () => void (stand = await openStand({ level: 'staff', policy: work })));
  afterAll(() => stand?.close());

  it.each([
    'mail.google.com/mail/u/1/',
    'mail.google.com/mail/u/0/h/',
    'mail.google.com/chat/u/3/',
    'chat.google.com/u/2/',
    'accounts.google.com/AddSession',
  ])('is told by every request to %s that only the setting’s accounts may come', async (place) => {
    stand.serve(place, '<h1>Mail</h1>');
    await visit(stand.browser, `https://${place}`);
    const { headers } = await stand.untilReached(place);
    expect(headers['x-googapps-allowed-domains']).toBe('acorns.example');
  });
});
