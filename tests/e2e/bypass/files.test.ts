import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { untilOurPage, visit } from '../rig/device.ts';
import { openStand, type Stand } from '../rig/stand.ts';

/** The smallest file that the browser's viewer opens. */
const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>endobj
trailer<</Root 1 0 R>>`;

let stand: Stand;

beforeAll(async () => {
  stand = await openStand({ level: 'staff' });
  for (const site of ['vk.com/a.pdf', 'open.test/a.pdf', 'open.test/b.pdf', 'open.test/c.pdf'])
    stand.world.sites.serve(site, (_request, response) => response.writeHead(200, { 'content-type': 'application/pdf' }).end(PDF));
});
afterAll(() => stand?.close());

describe('a file of a closed site', () => {
  it('a PDF in a tab', async () => {
    await untilOurPage(await visit(stand.browser, 'https://vk.com/a.pdf'));
    await visit(stand.browser, 'https://open.test/a.pdf');
    await stand.untilReached('open.test/a.pdf');
    expect(stand.leaks()).toEqual([]);
  });

  it.each([
    ['embed', '<embed type="application/pdf" src="TO">'],
    ['object', '<object type="application/pdf" data="TO"></object>'],
  ])('a PDF in an open page: %s', async (name, part) => {
    const open = name === 'embed' ? 'b' : 'c';
    await stand.show(
      `viewer.test/${name}`,
      [`https://vk.com/a.pdf`, `https://open.test/${open}.pdf`].map((to) => part.replace('TO', to)).join(''),
    );
    await stand.untilReached(`open.test/${open}.pdf`);
    expect(stand.leaks()).toEqual([]);
  });

  it('a link that saves its page', async () => {
    const links = ['https://vk.com/saved', 'https://open.test/saved'].map((to) => `<a download href="${to}">Save</a>`).join('');
    const page = await stand.show('saving.test/', links);
    await page.$$eval('a', (all) => all.forEach((link) => link.click()));
    await stand.untilReached('open.test/saved');
    expect(stand.leaks()).toEqual([]);
  });
});
