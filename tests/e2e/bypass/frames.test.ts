import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStand, type Stand } from '../rig/stand.ts';
import { until } from '../rig/until.ts';

let stand: Stand;

beforeAll(async () => {
  stand = await openStand({ level: 'staff' });
});
afterAll(() => stand?.close());

/** Every way to put a page into a page; `to` is its address. */
const WAYS: Record<string, (to: string) => string> = {
  'an iframe': (to) => `<iframe src="${to}"></iframe>`,
  'an object': (to) => `<object data="${to}" type="text/html" width="99" height="99"></object>`,
  'an embed': (to) => `<embed src="${to}" type="text/html" width="99" height="99">`,
  'an old frameset': (to) => `<iframe srcdoc="<frameset cols='*'><frame src='${to}'></frameset>"></iframe>`,
  'a sandboxed frame': (to) => `<iframe sandbox="allow-scripts" src="${to}"></iframe>`,
  'a credentialless frame': (to) => `<iframe credentialless src="${to}"></iframe>`,
  'a lazy frame': (to) => `<iframe loading="lazy" src="${to}"></iframe>`,
  'a srcdoc frame': (to) => `<iframe srcdoc="<iframe src='${to}'></iframe>"></iframe>`,
  'a sandboxed srcdoc frame': (to) => `<iframe sandbox="allow-scripts" srcdoc="<iframe src='${to}'></iframe>"></iframe>`,
  'a data: frame': (to) => `<iframe src="data:text/html,<iframe src='${to}'></iframe>"></iframe>`,
  'a javascript: frame': (to) => `<iframe src="javascript:'<iframe src=${to}></iframe>'"></iframe>`,
  'an about:blank frame that is written into': (to) =>
    `<iframe id="blank"></iframe><script>const page = blank.contentDocument; page.open(); page.write('<iframe src="${to}"></' + 'iframe>'); page.close()</script>`,
  'a blob: frame': (to) =>
    `<iframe id="made"></iframe><script>made.src = URL.createObjectURL(new Blob(['<iframe src="${to}"></' + 'iframe>'], { type: 'text/html' }))</script>`,
  'a frame that moves on by itself': (to) =>
    `<iframe id="moving" src="https://open.test/quiet"></iframe><script>moving.onload = () => { moving.onload = null; moving.src = '${to}' }</script>`,
  'a frame that a meta refresh leads on': (to) => `<iframe srcdoc="<meta http-equiv='refresh' content='0;url=${to}'>"></iframe>`,
  'a frame that a form is sent to': (to) =>
    `<iframe name="target"></iframe><form id="form" method="post" action="${to}" target="target"></form><script>form.submit()</script>`,
};

describe('a blocked site inside an open page', () => {
  it.each(Object.keys(WAYS))('in %s', async (way) => {
    const token = way.replaceAll(/[^a-z]/gi, '-');
    const body = (to: string) => WAYS[way]?.(to) ?? '';
    // Each page is given the open site's frame by the same way, which shows that the way works.
    stand.serve(`closed-${token}.test/`, body(`https://vk.com/${token}`));
    const page = await stand.show(`frames.test/${token}`, `<iframe src="https://closed-${token}.test/"></iframe>`);
    await stand.show(`open-${token}.test/`, body(`https://open.test/${token}`));
    await stand.untilReached(`open.test/${token}`);
    await until(`the blocked frame shows our part by way of ${way}`, () =>
      page.frames().some((frame) => frame.url().endsWith('/part.html')),
    );
    expect(stand.leaks()).toEqual([]);
    for (const tab of await stand.browser.pages()) if (tab.url() !== 'about:blank') await tab.close();
  });

  it('frames inside frames of open sites, ten deep', async () => {
    for (let depth = 0; depth < 10; depth += 1)
      stand.serve(`deep-${depth}.test/`, `<iframe src="https://deep-${depth + 1}.test/"></iframe>`);
    stand.serve('deep-10.test/', '<iframe src="https://vk.com/deep"></iframe><iframe src="https://open.test/deep"></iframe>');
    await (await stand.browser.newPage()).goto('https://deep-0.test/');
    await stand.untilReached('open.test/deep');
    await stand.world.endpoint.untilEvents(1, 'embed');
    expect(stand.leaks()).toEqual([]);
  });

  it.each([
    ['a feed of a social site', 'https://www.facebook.com/plugins/page.php?href=x'],
    ['a comment box of a social site', 'https://www.facebook.com/v19.0/plugins/comments.php'],
    ['a post of a social site', 'https://www.instagram.com/p/x/embed/'],
    ['a video of a social site', 'https://www.tiktok.com/embed/v2/1'],
    ['a chat server’s widget', 'https://discord.com/widget?id=1'],
    ['a board of posts', 'https://widgets.pinterest.com/x'],
    ['a live stream’s chat', 'https://www.twitch.tv/embed/x/chat'],
    ['a video’s live chat', 'https://www.youtube.com/live_chat?v=x'],
    ['a video’s chat played again', 'https://www.youtube.com/live_chat_replay?v=x'],
    ['a messenger in a page', 'https://web.telegram.org/embed'],
    ['personal mail in a frame of the same company', 'https://mail.google.com/mail/u/1/'],
  ])('an embed: %s', async (_what, address) => {
    const page = await stand.show('embeds.test/', `<iframe src="${address}"></iframe>`);
    await until('the embed shows our part', () => page.frames().some((frame) => frame.url().endsWith('/part.html')));
    expect(stand.world.sites.hitsOf(new URL(address).hostname)).toEqual([]);
  });
});

describe('comments and chats that other companies bring into open pages', () => {
  let visitor: Stand;
  beforeAll(async () => {
    visitor = await openStand({ level: 'visitor' });
  });
  afterAll(() => visitor?.close());

  it.each(['https://embed.tawk.to/x', 'https://client.crisp.chat/x', 'https://giscus.app/widget', 'https://disqus.com/embed/comments/'])(
    'are closed to a visitor, as frames and as scripts: %s',
    async (address) => {
      const page = await visitor.show('page-with-widgets.test/', `<iframe src="${address}"></iframe><script src="${address}"></script>`);
      await until('the widget shows our part', () => page.frames().some((frame) => frame.url().endsWith('/part.html')));
      expect(visitor.world.sites.hitsOf(new URL(address).hostname)).toEqual([]);
    },
  );
});
