import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PolicyDocument } from '@/policy/document.ts';
import { templates } from '@/policy/templates/index.ts';
import { openBlocked } from './rig/blocked-page.ts';
import { untilAt, untilOurPage, visit } from './rig/device.ts';
import { inTheMorning, onEveryDay } from './rig/hours.ts';
import { quotedIn, setScene, type Scene } from './rig/scenario.ts';
import { html } from './rig/sites.ts';
import { until } from './rig/until.ts';

const SEARCH = 'https://www.google.com/search?q=ducks';
const PREPARED = 'https://www.topmarks.co.uk/';
const MAIL = 'https://outlook.office.com/mail';

let scene: Scene;

const pathsOf = (host: string) => scene.world.sites.hitsOf(host).map(({ path }) => path);

describe('Huntingdon Nursery School', () => {
  const { timetable } = templates.huntingdon;
  const wirelessFrom = (from: string, to: string) => ({ ...timetable, internet: [onEveryDay(from, to)] });
  beforeAll(
    async () => void (scene = await setScene(inTheMorning({ ...templates.huntingdon, timetable: wirelessFrom('13:30', '14:15') }))),
  );
  afterAll(() => scene?.close());

  it('“Children will only search the Internet with an adult sitting by them, supervising their actions and responding promptly to any inappropriate material.”: alone never, beside an adult in strict mode, and no longer than the adult stays', async ({
    task,
  }) => {
    expect((await scene.blockedForChild(SEARCH)).sentence).toBe(quotedIn(task.name));
    expect(pathsOf('www.google.com')).toEqual([]);
    await scene.sitsDown('practitioner', 5);
    const page = await visit(scene.browser, SEARCH);
    await untilAt(page, SEARCH);
    expect(pathsOf('www.google.com')).toContain('/search?q=ducks&safe=active&ssui=on');
    await scene.leaves();
    await untilOurPage(page);
  });

  it('“Wireless access will be switched off on mobile devices in learning spaces for the majority of the time.”: a prepared page opens by itself when the timetable says so, and not before', async ({
    task,
  }) => {
    const page = await openBlocked(scene.browser, PREPARED, 'child');
    expect((await scene.blockedForChild(PREPARED)).sentence).toBe(quotedIn(task.name));
    await scene.device.setPolicy({ ...scene.policy, revision: 2, timetable: wirelessFrom('09:00', '12:00') });
    await untilAt(page, PREPARED);
  });

  it('“Social networking sites may not be accessed in work hours or from any technology owned by Huntingdon Nursery School.”: not by the Head teacher, and nobody can be asked to agree', async ({
    task,
  }) => {
    for (const person of ['practitioner', 'head']) {
      await scene.comes(person);
      expect(await scene.blocked('https://www.facebook.com/')).toMatchObject({ sentence: quotedIn(task.name), askable: false });
    }
  });

  it('“personal use whilst on or off site is not permitted unless authorized by the Head teacher”: closed to staff, who may ask', async ({
    task,
  }) => {
    await scene.comes('practitioner');
    for (const address of ['https://www.hotmail.com/', 'https://www.amazon.co.uk/', 'https://www.netflix.com/'])
      expect(await scene.blocked(address)).toMatchObject({ sentence: quotedIn(task.name), askable: true });
  });
});

describe('All Saints Preschool', () => {
  const { timetable } = templates['all-saints'];
  const inSession: PolicyDocument = inTheMorning({
    ...templates['all-saints'],
    timetable: { ...timetable, sessionHours: [onEveryDay('09:00', '12:00')] },
  });

  beforeAll(async () => void (scene = await setScene(inSession)));
  afterAll(() => scene?.close());

  it('“Children do not routinely have access to the internet.”: a prepared page is closed to a child alone', async ({ task }) => {
    const { event, sentence } = await scene.blockedForChild(PREPARED);
    expect([event.category, sentence]).toEqual(['closed-hours', quotedIn(task.name)]);
    expect(pathsOf('www.topmarks.co.uk')).toEqual([]);
  });

  it('“Children are not allowed to access social networking sites.”: the record names it so, although the internet is closed too', async ({
    task,
  }) => {
    const { event, sentence } = await scene.blockedForChild('https://www.facebook.com/');
    expect([event.category, sentence]).toEqual(['social-networking', quotedIn(task.name)]);
  });

  it('“Children are not permitted to use emails at preschool.”: neither anybody’s own nor the preschool’s', async ({ task }) => {
    for (const [address, category] of [
      ['https://www.hotmail.com/', 'webmail'],
      [MAIL, 'work-mail'],
    ] as const) {
      const { event, sentence } = await scene.blockedForChild(address);
      expect([event.category, sentence]).toEqual([category, quotedIn(task.name)]);
    }
  });

  it('“On occasion, staff may access the internet with the children for educational purposes. This is always closely supervised.”: it opens while an adult sits there', async ({
    task,
  }) => {
    expect(scene.policy.clauses.find(({ id }) => id === scene.policy.sessions.clause)?.sentence).toBe(quotedIn(task.name));
    await scene.sitsDown('practitioner', 5);
    const page = await visit(scene.browser, PREPARED);
    await untilAt(page, PREPARED);
    await scene.leaves();
    await untilOurPage(page);
  });

  it('“Staff may not use the setting ICT equipment to access personal emails.”: never, and nobody can be asked to agree', async ({
    task,
  }) => {
    await scene.comes('practitioner');
    for (const address of ['https://www.hotmail.com/', 'https://mail.google.com/'])
      expect(await scene.blocked(address)).toMatchObject({ sentence: quotedIn(task.name), askable: false });
  });

  it('“Staff will only access work emails during preschool sessions with prior agreement from the Manager/Deputy Manager and only when adult:child ratios allow.”: closed until the session is over, and only this can be asked for', async ({
    task,
  }) => {
    await scene.comes('administrator');
    for (const address of [MAIL, 'https://switch.egress.com/ui'])
      expect(await scene.blocked(address)).toMatchObject({ sentence: quotedIn(task.name), askable: true });
    const { page } = await scene.blocked(`${MAIL}/waiting`);
    expect(pathsOf('outlook.office.com')).toEqual([]);
    const free: PolicyDocument = {
      ...scene.policy,
      revision: 2,
      timetable: { ...timetable, sessionHours: [onEveryDay('12:30', '15:00')] },
    };
    await scene.device.setPolicy(free);
    await untilAt(page, MAIL);
  });

  it('“Only those who administer and access these email addresses have access”: closed to a practitioner outside sessions too, who may ask', async ({
    task,
  }) => {
    await scene.comes('practitioner');
    expect(await scene.blocked(MAIL)).toMatchObject({ sentence: quotedIn(task.name), askable: true });
    await scene.comes('chair');
    await untilAt(await visit(scene.browser, MAIL), MAIL);
  });

  describe('“All Saints Preschool has a Facebook page and also administers a Facebook page for current Families called All Saints Preschool Parents.”', () => {
    const FACEBOOK = 'https://www.facebook.com';
    const OWN_PAGE = `${FACEBOOK}/AllSaintsPreschool`;
    const PARENTS = `${FACEBOOK}/groups/AllSaintsPreschoolParents/posts/1`;

    beforeAll(() => {
      const parts = `<h1>All Saints</h1><link rel="stylesheet" href="/style.css"><script src="https://static.facebook.com/app.js"></script>
        <img src="/photo.jpg"><iframe src="https://www.instagram.com/embed"></iframe><img src="https://www.tiktok.com/pixel.gif">
        <a id="feed" href="/home.php">Feed</a>`;
      scene.world.sites.serve('www.facebook.com/AllSaintsPreschool', (_request, response) => html(response, parts));
    });

    it('is closed to a practitioner, whom the page itself tells the sentence', async ({ task }) => {
      await scene.comes('practitioner');
      for (const address of [OWN_PAGE, PARENTS])
        expect(await scene.blocked(address)).toMatchObject({ sentence: quotedIn(task.suite?.name ?? ''), askable: false });
      expect(pathsOf('www.facebook.com')).toEqual([]);
    });

    it.each(['administrator', 'deputy', 'manager'])('opens to the %s', async (person) => {
      await scene.comes(person);
      for (const address of [OWN_PAGE, PARENTS]) await untilAt(await visit(scene.browser, address), address);
    });

    it('loads the parts it needs from its own host, and of other platforms none', async () => {
      const page = await visit(scene.browser, OWN_PAGE);
      await untilAt(page, OWN_PAGE);
      await until('its own parts have loaded', () =>
        ['/style.css', '/photo.jpg'].every((path) => pathsOf('www.facebook.com').includes(path)),
      );
      expect(pathsOf('static.facebook.com')).toContain('/app.js');
      const hosts = (await scene.world.endpoint.untilEvents(2, 'embed')).map((event) => event.host);
      expect(new Set(hosts)).toEqual(new Set(['www.instagram.com', 'www.tiktok.com']));
      expect([...pathsOf('www.instagram.com'), ...pathsOf('www.tiktok.com')]).toEqual([]);
    });

    it('is left for the feed by a move inside the app, which closes it without a request; back at the page it is open', async () => {
      const page = await visit(scene.browser, OWN_PAGE);
      await untilAt(page, OWN_PAGE);
      await moveInApp(page, '/home.php');
      expect(await untilOurPage(page)).toContain(`#${FACEBOOK}/home.php`);
      await page.evaluate(() => history.go(-2));
      await untilAt(page, OWN_PAGE);
      await until('it shows itself', () => page.evaluate(() => document.querySelector('h1')?.checkVisibility()).catch(() => false));
      await moveInApp(page, '/AllSaintsPreschool/photos');
      await moveInApp(page, '/AllSaintsPreschoolOfOthers');
      expect(await untilOurPage(page)).toContain(`#${FACEBOOK}/AllSaintsPreschoolOfOthers`);
      expect(pathsOf('www.facebook.com').filter((path) => path.startsWith('/home') || path.includes('Others'))).toEqual([]);
    });

    it('opens nothing else of the platform: no feed by a link, no group of others, no part on another site', async ({ task }) => {
      const page = await visit(scene.browser, OWN_PAGE);
      await page.click('#feed');
      await untilOurPage(page);
      for (const address of [
        `${FACEBOOK}/`,
        'https://m.facebook.com/groups/others',
        `${FACEBOOK}/groups/AllSaintsPreschoolParentsOfOthers`,
      ])
        expect((await scene.blocked(address)).sentence).toBe(quotedIn(task.suite?.name ?? ''));
      scene.world.sites.serve('news.test/', (_request, response) => html(response, `<iframe src="${FACEBOOK}/plugins/page.php"></iframe>`));
      await visit(scene.browser, 'https://news.test/');
      await until('the part is in the record', async () =>
        (await scene.world.endpoint.untilEvents(1, 'embed')).some((event) => event.host === 'www.facebook.com'),
      );
      expect(pathsOf('www.facebook.com').filter((path) => /^\/(?:$|home|plugins)|Others/.test(path))).toEqual([]);
      expect(pathsOf('m.facebook.com')).toEqual([]);
    });

    it('is not what looks like it, nor what Facebook’s own redirector or a translator carries beside it', async () => {
      for (const address of [
        'https://www.fаcebook.com/AllSaintsPreschool',
        'https://www.facebook.com.evil.test@vk.com/AllSaintsPreschool',
        `https://l.facebook.com/l.php?u=${encodeURIComponent(OWN_PAGE)}`,
        `https://translate.google.com/translate?u=${encodeURIComponent(`${FACEBOOK}/home.php`)}`,
        'https://www-facebook-com.translate.goog/home.php',
        `${FACEBOOK}/AllSaintsPreschool/%2e%2e/home.php`,
        `${FACEBOOK}/AllSaintsPreschool/..%2fhome.php`,
      ])
        await openBlocked(scene.browser, address);
      expect(scene.world.sites.hits.filter(({ host }) => /xn--|vk\.com|^l\.|translate/.test(host))).toEqual([]);
    });
  });
});

/** A page that goes elsewhere without loading anything, as apps do. */
async function moveInApp(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => history.pushState({}, '', to), path);
}
