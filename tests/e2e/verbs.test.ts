import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Level } from '@/policy/level.ts';
import { fileWords } from '@/policy/file-words.ts';
import { templates } from '@/policy/templates/index.ts';
import { visit, workerOf, type Device } from './rig/device.ts';
import { html } from './rig/sites.ts';
import { until } from './rig/until.ts';
import { openWorld, type World } from './rig/world.ts';
import { untilAdopted } from './rig/worker.ts';

const policy = templates.default;

let world: World;

beforeAll(async () => {
  world = await openWorld(policy);
  serveFile('council.test/rota.pdf', 'application/pdf', 'rota.pdf');
  serveFile('council.test/Anna-Smith', 'application/octet-stream', 'Anna-Smith.exe');
  serveFile('council.test/profile', 'application/x-apple-aspen-config', 'nursery');
  serveFile('council.test/photos', 'application/zip', 'photos.zip');
});
afterAll(() => world?.close());

describe('“You must not use the internet facilities to … download material from …” (F13), at staff level', () => {
  let device: Device;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    ({ device, browser } = await start('staff'));
    page = await pageOf(browser, 'https://council.test/');
  });

  it('keeps a document, and nothing of a program, a profile or an archive', async () => {
    for (const [index, path] of ['Anna-Smith', 'profile', 'photos'].entries()) {
      await follow(page, `https://council.test/${path}`);
      await world.endpoint.untilEvents(index + 1, 'download');
    }
    const refused = await world.endpoint.untilEvents(3, 'download');
    expect(refused.map(({ category }) => category ?? 'by clause').toSorted()).toEqual([
      'by clause',
      'software-download',
      'software-download',
    ]);
    expect(await untilSaved(device, 0)).toEqual([]);
    await follow(page, 'https://council.test/rota.pdf');
    expect(await untilSaved(device, 1)).toEqual(['rota.pdf']);
  });

  it('records the site and the clause once each, and no file’s name', async () => {
    const refused = await world.endpoint.untilEvents(3, 'download');
    expect(refused).toHaveLength(3);
    for (const event of refused)
      expect(event).toMatchObject({ level: 'staff', action: 'block', host: 'council.test', clause: policy.levels.staff.downloads.clause });
    expect(JSON.stringify(refused)).not.toMatch(/anna|photos|path/i);
  });

  it('says on the page that the file was not saved, with the clause', async () => {
    await follow(page, 'https://council.test/photos');
    await untilSaid(page, `${fileWords.en.download}“${sentenceOf(policy.levels.staff.downloads.clause)}”`);
    await world.endpoint.untilEvents(4, 'download');
  });

  it('stops what a page makes itself and names as it likes', async () => {
    const known = (await world.endpoint.untilEvents(3, 'download')).length;
    await followMade(page, 'tool.exe');
    await world.endpoint.untilEvents(known + 1, 'download');
    await followMade(page, 'notes.pdf');
    expect(await untilSaved(device, 2)).toEqual(['notes.pdf', 'rota.pdf']);
  });
});

describe('the same under the browser’s own rule for downloads, as the pack writes it', () => {
  it('keeps a document, and nothing of a program', async () => {
    const device = await world.device('staff', undefined, { wholePack: true });
    const browser = await device.open('about:blank');
    await untilAdopted(browser, world);
    const page = await pageOf(browser, 'https://council.test/');
    await follow(page, 'https://council.test/Anna-Smith');
    await follow(page, 'https://council.test/rota.pdf');
    expect(await untilSaved(device, 1)).toEqual(['rota.pdf']);
  });
});

describe('“Children should not be able to search or install anything on a setting device” (C3)', () => {
  it('keeps nothing of any kind, not even from the prepared page', async () => {
    const { device, browser } = await start('child');
    const page = await pageOf(browser, policy.setting.homePage);
    const file = new URL(policy.setting.homePage);
    serveFile(`${file.host}${file.pathname}`, 'image/png', 'leaf.png');
    await follow(page, file.href);
    const line = await until('the download is at the endpoint', async () => {
      const found = await world.endpoint.events();
      return found.find(({ kind, level }) => kind === 'download' && level === 'child');
    });
    expect(line).toMatchObject({ host: file.host, clause: policy.levels.child.downloads.clause });
    expect(line).not.toHaveProperty('path');
    expect(await untilSaved(device, 0)).toEqual([]);
    expect(world.sites.hitsOf(file.host).length).toBeGreaterThan(1);
  });
});

describe('“You must not use the internet facilities to … bookmark …” (F13)', () => {
  it('takes away a bookmark to a blocked site as it is made or changed, notes it once, and leaves the others', async () => {
    const { browser } = await start('staff');
    const worker = await workerOf(browser, world.updates.id);
    const kept = await worker.evaluate(bookmark, 'https://council.test/forms');
    await worker.evaluate(bookmark, 'https://www.facebook.com/groups/x?of=Anna');
    const [made] = await world.endpoint.untilEvents(1, 'bookmark');
    expect(made).toMatchObject({ action: 'block', category: 'social-networking', host: 'www.facebook.com', level: 'staff' });
    expect(JSON.stringify(made)).not.toMatch(/groups|anna/i);
    await until('only the other is there', async () => (await worker.evaluate(bookmarked)).join() === 'https://council.test/forms');
    await worker.evaluate(lead, kept, 'https://vk.com/');
    expect((await world.endpoint.untilEvents(2, 'bookmark')).map(({ host }) => host)).toEqual(['www.facebook.com', 'vk.com']);
    await until('it is gone too', async () => (await worker.evaluate(bookmarked)).length === 0);
  });

  it('takes away on adoption what lay there before', async () => {
    const { device, browser } = await start('staff');
    const worker = await workerOf(browser, world.updates.id);
    const known = (await world.endpoint.untilEvents(0, 'bookmark')).length;
    await worker.evaluate(bookmark, 'https://museum.test/');
    const { staff } = policy.levels;
    const shut = { category: 'social-networking' as const, clause: staff.access.clause };
    const open = { ...staff, blocked: staff.blocked.filter(({ category }) => category !== shut.category) };
    await device.setPolicy({ ...policy, revision: 2, levels: { ...policy.levels, staff: open } });
    await untilAdopted(browser, world, 2);
    await worker.evaluate(bookmark, 'https://ok.ru/');
    expect(await worker.evaluate(bookmarked)).toEqual(['https://museum.test/', 'https://ok.ru/']);
    await device.setPolicy({ ...policy, revision: 3 });
    await until('the one that is now blocked is gone', async () => (await worker.evaluate(bookmarked)).join() === 'https://museum.test/');
    const noted = await world.endpoint.untilEvents(known + 1, 'bookmark');
    expect(noted.slice(known).map(({ host }) => host)).toEqual(['ok.ru']);
  });
});

describe('“You must not use the internet facilities to … upload material to …” (F13)', () => {
  it('stops a chosen, a dropped and a pasted file before the page sees it, and quotes the clause to an adult', async () => {
    world.sites.serve('forum.test/', (_request, response) => html(response, CHOOSER));
    const { browser } = await start('staff');
    const page = await pageOf(browser, 'https://forum.test/');
    await drop(page);
    const [line] = await world.endpoint.untilEvents(1, 'upload');
    expect(line).toMatchObject({ action: 'block', host: 'forum.test', level: 'staff', clause: policy.levels.staff.uploads.clause });
    expect(JSON.stringify(line)).not.toMatch(/anna/i);
    await chooseThisFile(page);
    expect(await page.evaluate(chosen)).toEqual({ seen: '', files: 0 });
    await untilSaid(page, `${fileWords.en.upload}“${sentenceOf(policy.levels.staff.uploads.clause)}”`);
  });

  it('stops what a page makes up of itself, and has no line written of it', async () => {
    world.sites.serve('maker.test/', (_request, response) => html(response, CHOOSER));
    const { browser } = await start('staff');
    const page = await pageOf(browser, 'https://maker.test/');
    await page.evaluate(dropAndPaste);
    expect((await page.evaluate(chosen)).seen).toBe('');
    // A person's own file comes after, and its line is the only one.
    await drop(page);
    const ofIt = async () => (await world.endpoint.events()).filter(({ kind, host }) => kind === 'upload' && host === 'maker.test');
    await until('the person’s own is recorded', async () => (await ofIt()).length > 0);
    expect(await ofIt()).toHaveLength(1);
  });

  it('lets files go to an approved host', async () => {
    world.sites.serve('www.gov.uk/', (_request, response) => html(response, CHOOSER));
    const { browser } = await start('staff');
    const page = await pageOf(browser, 'https://www.gov.uk/');
    await until('the page has got the file', async () => {
      await chooseThisFile(page);
      return (await page.evaluate(chosen)).files === 1;
    });
    await page.evaluate(dropAndPaste);
    expect((await page.evaluate(chosen)).seen).toMatch(/change.*drop paste/);
  });

  it('stops a child’s file with no more than whom to ask', async () => {
    const home = new URL(policy.setting.homePage);
    world.sites.serve(`${home.host}${home.pathname}`, (_request, response) => html(response, CHOOSER));
    const { browser } = await start('child');
    const page = await pageOf(browser, home.href);
    await chooseThisFile(page);
    await until('it is recorded', async () =>
      (await world.endpoint.events()).some(({ kind, level, path }) => kind === 'upload' && level === 'child' && path === undefined),
    );
    expect(await page.evaluate(chosen)).toEqual({ seen: '', files: 0 });
    await untilSaid(page, fileWords.en.child);
  });
});

/** A page that writes down what it hears of files. */
const CHOOSER = `<input type="file" id="chooser"><p id="seen"></p><script>
document.addEventListener('dragover', (event) => event.preventDefault());
for (const kind of ['input', 'change', 'drop', 'paste']) document.addEventListener(kind, () => { document.getElementById('seen').append(kind + ' ') })
</script>`;

async function chooseThisFile(page: Page): Promise<void> {
  const chooser = await page.waitForSelector('input[type=file]');
  await chooser?.uploadFile(import.meta.filename);
}

/** Drops a file as a person does, from outside the browser. */
async function drop(page: Page): Promise<void> {
  const session = await page.createCDPSession();
  const at = { x: 20, y: 80, data: { items: [], files: [import.meta.filename], dragOperationsMask: 1 } };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) await session.send('Input.dispatchDragEvent', { type, ...at });
  await session.detach();
}

/** Waits until words stand on the page, in a root that no script of the page can look into. */
async function untilSaid(page: Page, words: string): Promise<void> {
  const session = await page.createCDPSession();
  await until(`the page says “${words}”`, async () => {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    return textIn(root).includes(words);
  });
  await session.detach();
}

type Part = { nodeValue: string; children?: Part[]; shadowRoots?: Part[] };

function textIn({ nodeValue, children = [], shadowRoots = [] }: Part): string {
  return nodeValue + [...children, ...shadowRoots].map(textIn).join('');
}

function sentenceOf(clause: string): string {
  return policy.clauses.find(({ id }) => id === clause)?.sentence ?? '';
}

function chosen(): { seen: string; files: number } {
  const chooser = document.querySelector<HTMLInputElement>('#chooser');
  return { seen: document.querySelector('#seen')?.textContent?.trim() ?? '', files: chooser?.files?.length ?? 0 };
}

function dropAndPaste(): void {
  const carried = new DataTransfer();
  carried.items.add(new File(['a picture'], 'Anna.png', { type: 'image/png' }));
  const how = { bubbles: true, cancelable: true };
  document.body.dispatchEvent(new DragEvent('drop', { ...how, dataTransfer: carried }));
  document.body.dispatchEvent(new ClipboardEvent('paste', { ...how, clipboardData: carried }));
}

type Node = { id: string; url?: string };
declare const chrome: {
  bookmarks: {
    create(node: { url: string; title: string }): Promise<Node>;
    update(id: string, change: { url: string }): Promise<Node>;
    search(query: object): Promise<Node[]>;
  };
};

/** Makes a bookmark as the browser's own star does: the worker hears of both alike. */
async function bookmark(url: string): Promise<string> {
  return (await chrome.bookmarks.create({ url, title: 'Anna' })).id;
}

async function lead(id: string, url: string): Promise<void> {
  await chrome.bookmarks.update(id, { url });
}

async function bookmarked(): Promise<string[]> {
  return (await chrome.bookmarks.search({})).flatMap(({ url }) => (url === undefined ? [] : [url]));
}

async function start(level: Level): Promise<{ device: Device; browser: Browser }> {
  const device = await world.device(level);
  const browser = await device.open();
  await untilAdopted(browser, world);
  return { device, browser };
}

async function pageOf(browser: Browser, address: string): Promise<Page> {
  const page = await visit(browser, address);
  await until(`${address} is open`, () => page.$('body'));
  return page;
}

function serveFile(site: string, type: string, name: string): void {
  world.sites.serve(site, (_request, response) => {
    response.writeHead(200, { 'content-type': type, 'content-disposition': `attachment; filename="${name}"` }).end('a file');
  });
}

/** Clicks a link to a file, as a person does: without a gesture the browser itself lets a page save one file alone. */
async function follow(page: Page, address: string): Promise<void> {
  await page.evaluate(putLink, address);
  await page.click('#file');
}

/** Clicks a link to a file that the page has made itself. */
async function followMade(page: Page, name: string): Promise<void> {
  await page.evaluate((name) => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob(['a file'], { type: 'application/octet-stream' }));
    link.download = name;
    link.id = 'file';
    link.textContent = 'A file';
    document.body.replaceChildren(link);
  }, name);
  await page.click('#file');
}

function putLink(address: string): void {
  const link = document.createElement('a');
  link.href = address;
  link.id = 'file';
  link.textContent = 'A file';
  document.body.replaceChildren(link);
}

/** What stands in the folder for saved files, hidden and half-written ones included. */
async function savedOn(device: Device): Promise<string[]> {
  const names: string[] = await readdir(join(device.profile, 'saved')).catch(() => []);
  return names.toSorted();
}

async function untilSaved(device: Device, count: number): Promise<string[]> {
  return until(`${count} files are saved and nothing beside them`, async () => {
    const saved = await savedOn(device);
    const isWhole = saved.length === count && saved.every((name) => !name.endsWith('.crdownload') && !name.startsWith('.'));
    return isWhole ? saved : undefined;
  });
}
