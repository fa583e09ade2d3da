import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PolicyDocument } from '@/policy/document.ts';
import { templates } from '@/policy/templates/index.ts';
import { untilFace } from './rig/blocked-page.ts';
import { untilAt, untilOurPage, visit } from './rig/device.ts';
import { everythingOf } from './rig/everything.ts';
import { setScene, type Scene } from './rig/scenario.ts';
import { html } from './rig/sites.ts';
import { until } from './rig/until.ts';

const FORM = 'https://form.test/join';
const PREPARED = 'https://www.topmarks.co.uk/';
const TYPED = 'zebra';

/** A page with every kind of form, which tells its server of each letter that it sees. */
const FORMS = `<h1>Join</h1>
<form id="post" method="post" action="/sent"><label for="f1">First name</label><input id="f1" name="f1"><button>Send</button></form>
<form id="get" action="/sent"><input name="email" id="mail"><button>Send</button></form>
<form id="find" action="/found"><input name="ducks" id="ducks"><button>Find</button></form>
<form id="plain" method="post" action="/sent"><input type="hidden" name="x" value="made by the page"></form>
<form id="away" method="post" action="https://other.test/sent" target="there"><input type="hidden" name="x" value="1"></form>
<iframe name="there"></iframe><iframe id="part" src="/part"></iframe><iframe id="doc" srcdoc="<input id='tel' type='tel'>"></iframe>
<div id="open"></div><div id="closed"></div>
<script>
for (const mode of ['open', 'closed']) {
  const root = document.getElementById(mode).attachShadow({ mode });
  root.innerHTML = '<input name="postcode">';
  self[mode + 'Root'] = root;
}
for (const kind of ['keydown', 'keypress', 'beforeinput', 'input', 'paste', 'submit'])
  addEventListener(kind, (event) => { if (kind === 'submit' || event.target.id !== 'ducks') navigator.sendBeacon('/seen?' + kind + '-' + (event.key || event.data || '')) }, true);
</script>`;

let scene: Scene;
let browser: Browser;

/** Letters that a page has seen and told its server of. */
const seen = () => hits('form.test', '/seen?').filter(({ path }) => !path.includes('submit'));
const hits = (host: string, part: string) =>
  scene.world.sites.hitsOf(host).filter(({ path, method }) => `${method} ${path}`.includes(part));

async function open(address = FORM): Promise<Page> {
  const page = await visit(browser, address);
  await untilAt(page, address);
  return page;
}

/** Presses a key for as long as the page stands: the first one goes while the worker is asked. */
async function typeUntilBlocked(page: Page): Promise<void> {
  await until('the picture stands', async () => {
    await page.keyboard.press('z').catch(() => undefined);
    return page.url().includes('/blocked.html');
  });
}

async function lines(): Promise<{ host?: string | undefined; detail?: string | undefined }[]> {
  return (await scene.world.endpoint.events()).filter(({ kind }) => kind === 'details');
}

async function untilLine(detail: string, count: number): Promise<void> {
  await until(`${count} lines tell of ${detail}`, async () => (await lines()).filter((line) => line.detail === detail).length >= count);
}

beforeAll(async () => {
  const policy: PolicyDocument = templates['all-saints'];
  scene = await setScene(policy);
  ({ browser } = scene);
  for (const site of ['form.test/join', 'form.test/part', 'www.topmarks.co.uk/'])
    scene.world.sites.serve(site, (_request, response) =>
      html(response, FORMS.replaceAll(site === 'form.test/part' ? /<iframe.*<\/iframe>/g : '', '')),
    );
  const named = `<form id="named" action="/got"><input name="email" value="x"><input name="requestSubmit" type="hidden"><input name="isConnected" type="hidden"><button>Go</button></form>`;
  scene.world.sites.serve('www.topmarks.co.uk/named', (_request, response) => html(response, named));
  await scene.sitsDown('practitioner', 20);
});
afterAll(() => scene?.close());

describe('“to never share personal information online” (All Saints, C8)', () => {
  it('a letter in a field for a name brings the picture before the page sees it, and the line says what kind of field', async () => {
    const page = await open();
    await page.focus('#f1');
    await typeUntilBlocked(page);
    await untilFace(page, 'child');
    const [line] = await scene.world.endpoint.untilEvents(1, 'details');
    expect(line).toMatchObject({
      level: 'child',
      action: 'block',
      category: 'personal-details',
      clause: 'five-rules',
      host: 'form.test',
      detail: 'name',
      person: 'practitioner',
    });
    expect(line).not.toHaveProperty('path');
    expect(seen().map(({ path }) => path)).toEqual([]);
  });

  it.each([
    ['by the page’s own script, unseen by any listener', `document.getElementById('plain').submit()`],
    ['by the page’s script as if pressed', `document.getElementById('plain').requestSubmit()`],
    ['from a frame’s name to the tab itself', `Object.assign(document.getElementById('plain'), { target: '_self' }).submit()`],
  ])('a form posted %s reaches no server', async (_, script) => {
    const before = (await lines()).length;
    const page = await open();
    await page.evaluate(script);
    await untilOurPage(page);
    await untilFace(page, 'child');
    await until('the line is there', async () => (await lines()).length > before);
    expect((await lines()).at(-1)).toMatchObject({ host: 'form.test', detail: 'form' });
    expect(hits('form.test', 'POST /sent')).toEqual([]);
  });

  it('a form posted into a frame, and to another site, reaches none either', async () => {
    const page = await open();
    await page.evaluate(`document.getElementById('away').submit()`);
    await until('the part is recorded', async () =>
      (await scene.world.endpoint.events()).some(
        ({ kind, host, category }) => kind === 'embed' && host === 'other.test' && category === 'personal-details',
      ),
    );
    expect(scene.world.sites.hitsOf('other.test')).toEqual([]);
  });

  it.each([
    ['in an open shadow root', 'openRoot', 'postcode'],
    ['in a closed shadow root', 'closedRoot', 'postcode'],
  ])('a field %s is seen too', async (_, root, kind) => {
    const before = (await lines()).filter(({ detail }) => detail === kind).length;
    const page = await open();
    await page.evaluate(`${root}.firstChild.focus()`);
    await typeUntilBlocked(page);
    await untilLine(kind, before + 1);
    expect(seen().map(({ path }) => path)).toEqual([]);
  });

  it.each([
    ['of its own address', 'form.test/part', '#f1'],
    ['without an address', 'about:srcdoc', '#tel'],
  ])('a field in a frame %s is seen too', async (_, address, selector) => {
    const page = await open();
    const frame = await until('the frame is there', () => page.frames().find((one) => one.url().includes(address)));
    const field = await frame.waitForSelector(selector);
    await field?.focus();
    await typeUntilBlocked(page);
    expect(seen().map(({ path }) => path)).toEqual([]);
  });

  it('a form that the page filled in before anybody wrote goes nowhere, also by its address', async () => {
    const before = (await lines()).filter(({ detail }) => detail === 'email').length;
    const page = await open();
    await page.evaluate(`document.getElementById('mail').value = 'x'; document.getElementById('get').requestSubmit()`);
    await untilLine('email', before + 1);
    expect(hits('form.test', 'GET /sent')).toEqual([]);
  });

  it('no page can say of a child that it gave itself away: our own page believes no address', async () => {
    const before = (await lines()).length;
    const page = await open();
    await page.evaluate(
      `location.href = 'chrome-extension://${scene.world.updates.id}/blocked.html?details=email#https://toys.test/order'`,
    );
    await untilAt(page, 'https://toys.test/order');
    expect((await lines()).slice(before)).toEqual([]);
  });

  it('a form with a field that is called like the list of its fields goes nowhere either', async () => {
    const body = `<form action="/got"><input name="email" value="x"><input name="elements" type="hidden"><button>Go</button></form>`;
    scene.world.sites.serve('named.test/', (_request, response) => html(response, body));
    const page = await open('https://named.test/');
    await page.click('button');
    await untilFace(page, 'child');
    expect(hits('named.test', '/got')).toEqual([]);
  });

  it('an adult who comes leads the tab back to the page, where they may write', async () => {
    const page = await open();
    await page.focus('#mail');
    await typeUntilBlocked(page);
    await scene.comes('practitioner');
    await untilAt(page, FORM);
    await page.focus('#mail');
    await until('the letter is there', async () => {
      await page.keyboard.press('z').catch(() => undefined);
      return page.$eval('#mail', (field) => (field as HTMLInputElement).value !== '').catch(() => false);
    });
    await scene.sitsDown('practitioner', 20);
  });

  it('a search in the page, which asks for nothing personal, goes', async () => {
    const page = await open();
    await page.type('#ducks', TYPED);
    await page.keyboard.press('Enter');
    await untilAt(page, `https://form.test/found?ducks=${TYPED}`);
  });

  it('what a page sends by itself is its own: it has nothing of the child’s', async () => {
    const page = await open();
    const status = await page.evaluate(() => fetch('/sent', { method: 'POST', body: 'x' }).then((answer) => answer.status));
    expect(status).toBe(200);
  });

  it('on a prepared page the child may write and send', async () => {
    const page = await open(PREPARED);
    await page.focus('#mail');
    await until('a letter stands in the field', async () => {
      await page.keyboard.press('z');
      return (await page.$eval('#mail', (field) => (field as HTMLInputElement).value)) !== '';
    });
    await page.evaluate(`document.getElementById('plain').submit()`);
    await untilAt(page, `${PREPARED}sent`);
    expect(hits('www.topmarks.co.uk', 'POST /sent')).toHaveLength(1);
  });

  it('on a prepared page a form that was filled in for the child goes as it would have gone', async () => {
    const page = await open(PREPARED);
    await page.evaluate(`document.getElementById('mail').value = 'x'; document.getElementById('get').requestSubmit()`);
    await untilAt(page, `${PREPARED}sent?email=x`);
    expect(hits('www.topmarks.co.uk', 'GET /sent')).toHaveLength(1);
  });

  it('on a prepared page a form goes too whose fields are called like what a form can do', async () => {
    const page = await open(`${PREPARED}named`);
    await page.evaluate(`document.querySelector('button').click()`);
    await untilAt(page, `${PREPARED}got?email=x&requestSubmit=&isConnected=`);
  });

  it('nothing that was typed stands anywhere in the record', async () => {
    expect(JSON.stringify(await everythingOf(browser, scene.world))).not.toMatch(/zebra|made by the page/);
  });
});
