import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { untilOurPage, visit } from '../rig/device.ts';
import { openStand, type Stand } from '../rig/stand.ts';

let stand: Stand;

beforeAll(async () => {
  stand = await openStand({ level: 'staff' });
});
afterAll(() => stand?.close());

const LABELS = Array.from({ length: 100 }, (_, index) => `a${index % 10}`).join('.');

describe('a blocked site in another spelling', () => {
  it.each([
    ['capital letters', 'HTTPS://VK.COM/X'],
    ['a dot at the end', 'https://vk.com./x'],
    ['a port', 'https://vk.com:443/x'],
    ['a port of its own', 'https://vk.com:8443/x'],
    ['plain http', 'http://vk.com/x'],
    ['a user name', 'https://www.gov.uk@vk.com/x'],
    ['a user name and a password with an address in it', 'https://gov.uk:https%3A%2F%2Fgov.uk@vk.com/x'],
    ['percent forms in the host', 'https://%76%6B.com/x'],
    ['full-width letters', 'https://ｖｋ.com/x'],
    ['an ideographic full stop', 'https://vk。com/x'],
    ['a half-width full stop', 'https://vk｡com/x'],
    ['mathematical letters', 'https://𝐯𝐤.com/x'],
    ['circled letters', 'https://ⓥⓚ.com/x'],
    ['backslashes', 'https:\\\\vk.com\\x'],
    ['one slash', 'https:/vk.com/x'],
    ['no slash', 'https:vk.com/x'],
    ['tabs and line ends', 'https://v\tk.c\nom/x'],
    ['a soft hyphen', 'https://v\u00ADk.com/x'],
    ['a zero-width joiner', 'https://v\u2060k.com/x'],
    ['an internationalised label in front', 'https://дом.vk.com/x'],
    ['a hundred labels in front', `https://${LABELS.slice(0, 240)}.vk.com/x`.replace('..', '.')],
    ['a hundred thousand letters behind', `https://vk.com/${'a'.repeat(100_000)}`],
    ['a thousand dots and slashes', `https://vk.com/${'../'.repeat(1_000)}${'%2e%2e/'.repeat(1_000)}`],
  ])('with %s', async (_how, address) => {
    stand.serve('ways.test/', '<a id="way">x</a>');
    const page = await visit(stand.browser, 'http://ways.test/');
    await page.evaluate((href) => {
      document.querySelector('a')?.setAttribute('href', href);
      document.querySelector('a')?.click();
    }, address);
    await untilOurPage(page);
    expect(stand.leaks()).toEqual([]);
    await page.close();
  });

  it.each([
    ['Cyrillic letters', 'https://fасebook.com/', 'xn--'],
    ['a dotless i', 'https://ınstagram.com/', 'xn--'],
    ['Greek letters', 'https://οk.ru/', 'xn--'],
  ])('in look-alike letters: %s', async (_letters, address, host) => {
    await untilOurPage(await visit(stand.browser, address));
    expect(stand.world.sites.hits.filter((hit) => hit.host.startsWith(host))).toEqual([]);
  });

  it.each(['notvk.com', 'notvk.com.open.test', 'vk.com.test', 'vk-com.test', 'my-ok.ru.test', 'xn--80ak6aa92e.test'])(
    'is not seen in an open site whose name only has it inside: %s',
    async (host) => {
      const page = await visit(stand.browser, `https://${host}/`);
      expect(page.url()).toBe(`https://${host}/`);
      expect(stand.world.sites.hitsOf(host)).not.toEqual([]);
    },
  );
});

describe('a site by its number', () => {
  it.each([
    'http://10.1.2.3/',
    'http://10.1.2.3./',
    'http://167838211/',
    'http://0xa010203/',
    'http://0xa.0x1.0x2.0x3/',
    'http://012.1.2.3/',
    'http://10.66051/',
    'http://１０.１.２.３/',
    'http://10。1。2。3/',
    'http://%31%30.1.2.3/',
    'http://user@10.1.2.3:8080/',
    'http://[::ffff:10.1.2.3]/',
    'http://[0:0:0:0:0:ffff:a01:203]/',
    'http://[2001:db8::1]/',
    'http://[2001:db8::1]:8080/',
    'http://[64:ff9b::10.1.2.3]/',
    'http://10.1.2.3.nip.io/',
    'http://10.1.2.3.sslip.io/',
  ])('spelled %s', async (address) => {
    await untilOurPage(await visit(stand.browser, address));
    expect(stand.world.sites.hits.filter((hit) => /^10\.|^\[/.test(hit.host))).toEqual([]);
  });
});
