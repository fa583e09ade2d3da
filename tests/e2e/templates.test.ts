import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { templates } from '@/policy/templates/index.ts';
import { openBlocked } from './rig/blocked-page.ts';
import { untilAt, untilOurPage, visit } from './rig/device.ts';
import { quotedIn, setScene, type Scene } from './rig/scenario.ts';

const SEARCH = 'https://www.google.com/search?q=ducks';
const FACEBOOK = 'https://www.facebook.com/groups/somebody';

let scene: Scene;

const hits = (host: string) => scene.world.sites.hitsOf(host).length;

describe('AZBUKA', () => {
  beforeAll(async () => void (scene = await setScene(templates.azbuka)));
  afterAll(() => scene?.close());

  it('“Children should not be able to search or install anything on a setting device.”: not even beside an adult', async ({ task }) => {
    expect((await scene.blockedForChild(SEARCH)).sentence).toBe(quotedIn(task.name));
    const shop = await scene.blockedForChild('https://greasyfork.org/');
    expect([shop.event.category, shop.sentence]).toEqual(['extension-stores', quotedIn(task.name)]);
    await scene.sitsDown('practitioner', 5);
    await untilAt(await visit(scene.browser, 'https://council.test/beside'), 'https://council.test/beside');
    const { event, sentence } = await scene.blockedForChild('https://www.bing.com/search?q=ducks');
    expect(sentence).toBe(quotedIn(task.name));
    expect(event).toMatchObject({ category: 'search-engines', person: 'practitioner' });
    expect([hits('www.google.com'), hits('www.bing.com')]).toEqual([0, 0]);
  });

  it("“Employees must not access personal blogs/social networking sites on work premises or use the setting's internet systems or email address for their own use, without prior agreement or in accordance with the setting's policy.”: staff read it, and may ask on the spot", async ({
    task,
  }) => {
    await scene.comes('practitioner');
    expect(await scene.blocked(FACEBOOK)).toMatchObject({ sentence: quotedIn(task.name), askable: true });
    expect(await scene.blocked('https://ducks.wordpress.com/')).toMatchObject({ sentence: quotedIn(task.name), askable: true });
    await untilAt(await visit(scene.browser, SEARCH), SEARCH);
  });

  it('“Staff must not engage in any personal communications (i.e. via hotmail or yahoo accounts etc.)”: either is closed until it is agreed', async ({
    task,
  }) => {
    for (const address of ['https://www.hotmail.com/', 'https://mail.yahoo.com/'])
      expect(await scene.blocked(address)).toMatchObject({ sentence: quotedIn(task.name), askable: true });
    await scene.comes('manager');
    await untilAt(await visit(scene.browser, FACEBOOK), FACEBOOK);
  });
});

describe('Little Thetford Acorns', () => {
  const OWN_PAGE = 'https://www.facebook.com/LittleThetfordAcorns';
  beforeAll(async () => void (scene = await setScene(templates['little-thetford'])));
  afterAll(() => scene?.close());

  it('“The setting has central email addresses for all setting related business”: they lie at btconnect, and open for staff, not for children', async ({
    task,
  }) => {
    const mail = 'https://webmail.btconnect.com/inbox';
    const { event } = await scene.blockedForChild(mail);
    expect(event.category).toBe('work-mail');
    expect(scene.policy.clauses.find(({ id }) => id === scene.policy.workMail.clause)?.sentence).toBe(quotedIn(task.name));
    await scene.comes('practitioner');
    await untilAt(await visit(scene.browser, mail), mail);
  });

  it('“private email accounts, Whatsapp or via social media”: hotmail, BT’s own webmail and WhatsApp stay closed beside it', async ({
    task,
  }) => {
    for (const address of ['https://www.hotmail.com/', 'https://mail.btinternet.com/', 'https://web.whatsapp.com/'])
      expect(await scene.blocked(address)).toMatchObject({ sentence: quotedIn(task.name), askable: true });
  });

  it('“will moderate all postings to the site”: its own page opens to the manager and the deputy, and the feed beside it does not', async ({
    task,
  }) => {
    expect((await scene.blocked(OWN_PAGE)).sentence).toBe("without prior agreement or in accordance with the setting's policy");
    for (const person of ['deputy', 'manager']) {
      await scene.comes(person);
      await untilAt(await visit(scene.browser, OWN_PAGE), OWN_PAGE);
      expect((await scene.blocked('https://www.facebook.com/')).sentence).toBe(quotedIn(task.name));
    }
    expect(scene.world.sites.hitsOf('www.facebook.com').map(({ path }) => path)).not.toContain('/');
  });
});

describe('Kaleidoscope Childcare', () => {
  beforeAll(async () => void (scene = await setScene(templates.kaleidoscope)));
  afterAll(() => scene?.close());

  it('“Children will not have access to email, on-line chat rooms or social networking sites. We will endeavour to block access to these areas”: the record names each of the three by itself', async ({
    task,
  }) => {
    for (const [address, category] of [
      ['https://www.hotmail.com/', 'webmail'],
      ['https://outlook.office.com/mail', 'work-mail'],
      ['https://web.whatsapp.com/', 'chat'],
      [FACEBOOK, 'social-networking'],
    ] as const) {
      const { event, sentence } = await scene.blockedForChild(address);
      expect([event.category, sentence]).toEqual([category, quotedIn(task.name)]);
    }
  });

  it('“Internet use must be carefully planned and targeted within a regulated and managed environment”: what nobody prepared opens in a session alone, which is planned for so many minutes', async ({
    task,
  }) => {
    expect(scene.policy.clauses.find(({ id }) => id === scene.policy.sessions.clause)?.sentence).toBe(quotedIn(task.name));
    const page = await openBlocked(scene.browser, 'https://ducklings.test/', 'child');
    await scene.sitsDown('practitioner', 5);
    await untilAt(page, 'https://ducklings.test/');
    await scene.leaves();
    await untilOurPage(page);
  });

  it('“used by the children solely for educational purposes”: no game, no film, no search, and no page that nobody prepared', async ({
    task,
  }) => {
    for (const [address, category] of [
      ['https://www.roblox.com/', 'games'],
      ['https://www.netflix.com/', 'streaming'],
      [SEARCH, 'search-engines'],
      ['https://council.test/', 'unprepared'],
    ] as const) {
      const { event, sentence } = await scene.blockedForChild(address);
      expect([event.category, sentence]).toEqual([category, quotedIn(task.name)]);
    }
  });

  it('“Social networking sites such as Facebook and Twitter will not be used.”: by nobody, and nobody can be asked to agree', async ({
    task,
  }) => {
    for (const person of ['practitioner', 'manager']) {
      await scene.comes(person);
      for (const address of [FACEBOOK, 'https://twitter.com/home'])
        expect(await scene.blocked(address)).toMatchObject({ sentence: quotedIn(task.name), askable: false });
    }
  });

  it('“Any use of our electronic communication systems (including email, internet and telephones) for purposes other than the duties of your employment is not permitted.”: shops and films are closed to staff, and work email is not', async ({
    task,
  }) => {
    await scene.comes('practitioner');
    for (const address of ['https://www.amazon.co.uk/', 'https://www.netflix.com/', 'https://www.hotmail.com/'])
      expect(await scene.blocked(address)).toMatchObject({ sentence: quotedIn(task.name), askable: false });
    const mail = 'https://outlook.office.com/mail';
    await untilAt(await visit(scene.browser, mail), mail);
  });
});
