import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { untilOurPage, visit } from '../rig/device.ts';
import { openStand, type Stand } from '../rig/stand.ts';

let stand: Stand;

beforeAll(async () => {
  stand = await openStand({ level: 'staff' });
});
afterAll(() => stand?.close());

/** Leads from one site to another by a server's answer. */
function leadsOn(from: string, to: string, status: number): void {
  stand.world.sites.serve(from, (_request, response) => void response.writeHead(status, { location: to }).end());
}

describe('led to a blocked site by others', () => {
  it.each([301, 302, 303, 307, 308])('by a redirect with the status %i', async (status) => {
    leadsOn(`short.test/${status}`, `https://vk.com/${status}`, status);
    await untilOurPage(await visit(stand.browser, `https://short.test/${status}`));
    expect(stand.leaks()).toEqual([]);
  });

  it('by a chain of fifteen redirects over as many hosts', async () => {
    for (let hop = 0; hop < 15; hop += 1)
      leadsOn(`hop-${hop}.test/`, hop === 14 ? 'https://ok.ru/chain' : `https://hop-${hop + 1}.test/`, 302);
    await untilOurPage(await visit(stand.browser, 'https://hop-0.test/'));
    expect(stand.world.sites.hitsOf('hop-14.test')).not.toEqual([]);
    expect(stand.leaks()).toEqual([]);
  });

  it.each([
    ['a meta refresh', `<meta http-equiv="refresh" content="0;url=https://vk.com/meta">`],
    ['a script', `<script>location.href = 'https://vk.com/script'</script>`],
    ['a script that replaces', `<script>location.replace('https://vk.com/replaced')</script>`],
    ['the Navigation API', `<script>navigation.navigate('https://vk.com/navigated')</script>`],
    ['a form that sends itself', `<form id="f" method="post" action="https://vk.com/form"></form><script>f.submit()</script>`],
    ['a frame that leads the whole tab', `<iframe srcdoc="<script>top.location = 'https://vk.com/top'</script>"></iframe>`],
    ['a link in an address of its own', `<base href="https://vk.com/"><a id="a" href="base">x</a><script>a.click()</script>`],
  ])('led on by %s', async (_way, body) => {
    await untilOurPage(await stand.show('leading.test/', body));
    expect(stand.leaks()).toEqual([]);
  });

  it('by a refresh in a header', async () => {
    stand.world.sites.serve('header.test/', (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html', refresh: '0;url=https://vk.com/header' }).end('<h1>A page</h1>');
    });
    await untilOurPage(await visit(stand.browser, 'https://header.test/'));
    expect(stand.leaks()).toEqual([]);
  });
});

describe('a blocked site shown by a service in between', () => {
  it.each([
    ['Google’s translator', 'https://translate.google.com/translate?sl=ru&u=https://vk.com/x'],
    ['Google’s translated hosts', 'https://vk-com.translate.goog/x?_x_tr_sl=ru'],
    ['Google’s translated hosts, with more labels', 'https://m-vk-com.translate.goog/'],
    ['Google’s old translator', 'https://www.google.co.uk/translate?u=vk.com'],
    ['Bing’s translator', 'https://www.translatetheweb.com/?a=https%3A%2F%2Fvk.com'],
    ['Microsoft’s translator', 'https://www.microsofttranslator.com/bv.aspx?a=https%3A%2F%2Fvk.com'],
    ['Yandex’s translator', 'https://translate.yandex.com/translate?url=https%3A%2F%2Fvk.com'],
    ['the Wayback Machine', 'https://web.archive.org/web/2024/https://vk.com/'],
    ['the Wayback Machine, without a scheme', 'https://web.archive.org/web/2024id_/vk.com/'],
    ['archive.today', 'https://archive.ph/newest/https://vk.com/'],
    ['Google’s cache', 'https://webcache.googleusercontent.com/search?q=cache:abc:vk.com'],
    ['Google’s AMP viewer', 'https://www.google.com/amp/s/vk.com/x'],
    ['the AMP cache', 'https://vk-com.cdn.ampproject.org/c/s/vk.com/x'],
    ['Google’s document viewer', 'https://docs.google.com/gview?url=https://vk.com/a.pdf'],
    ['Microsoft’s document viewer', 'https://view.officeapps.live.com/op/view.aspx?src=https%3A%2F%2Fvk.com%2Fa.docx'],
    ['a reader service', 'https://r.jina.ai/https://vk.com/'],
    ['a reader service by its query', 'https://12ft.io/proxy?q=https%3A%2F%2Fvk.com%2F'],
    ['an image proxy', 'https://images.weserv.nl/?url=vk.com/x.jpg'],
    ['DuckDuckGo’s image proxy', 'https://external-content.duckduckgo.com/iu/?u=https%3A%2F%2Fvk.com%2Fx.jpg'],
    ['WordPress’s image proxy', 'https://i0.wp.com/vk.com/x.jpg'],
    ['Google’s old image proxy', 'https://images1-focus-opensocial.googleusercontent.com/gadgets/proxy?url=https%3A%2F%2Fvk.com%2Fx.jpg'],
    ['Papago’s translator', 'https://papago.naver.net/website?locale=en&url=https%3A%2F%2Fvk.com'],
    ['a national archive', 'https://arquivo.pt/wayback/2020/https://vk.com/'],
    ['an archive of archives', 'https://timetravel.mementoweb.org/memento/2020/https://vk.com/'],
    ['a print service', 'https://www.printfriendly.com/print/?url=https%3A%2F%2Fvk.com'],
    ['a translator inside an archive', 'https://web.archive.org/web/2024/https://translate.google.com/translate?u=https%3A%2F%2Fvk.com%2F'],
    ['the Wayback Machine, with a slash more', 'https://web.archive.org//web/2024/https://vk.com/'],
    ['the Wayback Machine, with a letter escaped', 'https://web.archive.org/%77eb/2024/https://vk.com/'],
    ['the archive’s own door', 'https://archive.org/web/2024/https://vk.com/'],
    ['archive.today’s long form', 'https://archive.ph/2024.01.02-120000/https://vk.com/'],
    ['archive.today, without a scheme', 'https://archive.is/vk.com'],
    ['an archive for others', 'https://wayback.archive-it.org/all/2024/https://vk.com/'],
    ['the archive of a government', 'https://webarchive.nationalarchives.gov.uk/ukgwa/20240102030405/https://vk.com/'],
    ['Google’s translator, without slashes', 'https://translate.google.com/translate?u=https:vk.com'],
    ['Google’s translator, after a blank', 'https://translate.google.com/translate?u=%20https://vk.com'],
    ['Yandex’s translator, its other host', 'https://translated.turbopages.org/proxy_u/ru-en.en.abc/https/vk.com/'],
    ['the AMP cache’s viewer', 'https://vk-com.cdn.ampproject.org/wp/s/vk.com/x'],
    ['Bing’s AMP viewer', 'https://www.bing.com/amp/s/vk.com/x'],
    ['Google Drive’s viewer', 'https://drive.google.com/viewerng/viewer?url=https://vk.com/a.pdf'],
    ['a reader that no table knows', 'https://any-reader.test/read/https://vk.com/'],
    ['a host that has the site’s in front', 'https://www.vk.com.any-proxy.test/'],
    ['a host that writes the site’s with hyphens', 'https://www-vk-com.any-proxy.test/'],
  ])('shown by %s', async (_service, address) => {
    await untilOurPage(await visit(stand.browser, address));
    expect(stand.world.sites.hitsOf(new URL(address).hostname)).toEqual([]);
  });

  it('as parts of an open page: pictures and what its scripts ask for, while those of open sites are let through', async () => {
    const carried = (site: string) => [
      `https://images.weserv.nl/?url=${site}/x.jpg`,
      `https://i0.wp.com/${site}/x.jpg`,
      `https://r.jina.ai/https://${site}/`,
      `https://web.archive.org/web/2024im_/https://${site}/x.jpg`,
      `https://external-content.duckduckgo.com/iu/?u=https%3A%2F%2F${site}%2Fx.jpg`,
    ];
    const show = (site: string) => `<script>for (const to of ${JSON.stringify(carried(site))}) {
      fetch(to, { mode: 'no-cors' }).catch(() => 0);
      new Image().src = to;
    }</script>`;
    await stand.show('parts.test/', show('vk.com') + show('open.test'));
    for (const address of carried('open.test')) await stand.untilReached(new URL(address).host + new URL(address).pathname);
    await stand.world.endpoint.untilEvents(1, 'embed');
    const reached = stand.world.sites.hits.map(({ host, path }) => host + path);
    expect(reached.filter((one) => one.includes('vk.com'))).toEqual([]);
  });

  it('is not seen where an open address only names it: in a parameter, as a file’s folder, in a search', async () => {
    for (const address of ['https://good.test/?return=https%3A%2F%2Fvk.com%2F', 'https://cdn.test/www.vk.com/logo.html']) {
      const page = await visit(stand.browser, address);
      expect(page.url()).toBe(address);
    }
  });

  it.each([
    ['Google', 'https://www.google.com/url?q=https://vk.com/'],
    ['Google, twice encoded', 'https://www.google.com/url?q=https%253A%252F%252Fvk.com%252F'],
    ['DuckDuckGo', 'https://duckduckgo.com/l/?uddg=https%3A%2F%2Fvk.com%2F'],
    ['Bing', 'https://www.bing.com/ck/a?u=a1aHR0cHM6Ly92ay5jb20v'],
    ['YouTube', 'https://www.youtube.com/redirect?q=https%3A%2F%2Fvk.com%2F'],
    ['Outlook’s safe links', 'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fvk.com%2F'],
    ['Steam', 'https://steamcommunity.com/linkfilter/?u=https%3A%2F%2Fvk.com%2F'],
  ])('the open redirector of %s', async (_whose, address) => {
    // Whether it is seen before or after the redirector has answered, the site behind it is not reached.
    const { hostname, pathname } = new URL(address);
    leadsOn(hostname + pathname, 'https://vk.com/', 302);
    await untilOurPage(await visit(stand.browser, address));
    expect(stand.leaks()).toEqual([]);
  });
});
