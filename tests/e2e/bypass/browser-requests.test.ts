import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { visit } from '../rig/device.ts';
import { openStand, type Stand } from '../rig/stand.ts';
import { clicking } from '../rig/tabs.ts';
import { until } from '../rig/until.ts';

/** A site that is closed to visitors and to staff alike. */
const CLOSED = 'vk.com';
const PASSKEY = `{ rp: { id: '${CLOSED}', name: 'x' }, user: { id: new Uint8Array(8), name: 'x', displayName: 'x' }, challenge: new Uint8Array(16), pubKeyCredParams: [{ type: 'public-key', alg: -7 }] }`;
const DONE = `.catch(() => undefined).finally(() => { document.title = 'asked' })`;

/** What a page asks the browser for, and the address that the browser then asks by itself. */
const WAYS: Record<string, { ask: string; path: string }> = {
  'a payment method’s manifest': {
    ask: `(async () => new PaymentRequest([{ supportedMethods: 'https://${CLOSED}/pay' }], { total: { label: 'x', amount: { currency: 'EUR', value: '1' } } }).show())()`,
    path: '/pay',
  },
  'who signs people in (FedCM)': {
    ask: `navigator.credentials.get({ identity: { providers: [{ configURL: 'https://${CLOSED}/fedcm.json', clientId: 'x' }] } })`,
    path: '/fedcm.json',
  },
  'which sites make a passkey together': { ask: `navigator.credentials.create({ publicKey: ${PASSKEY} })`, path: '/.well-known/webauthn' },
  'which sites share a passkey': {
    ask: `navigator.credentials.get({ publicKey: { rpId: '${CLOSED}', challenge: new Uint8Array(16) } })`,
    path: '/.well-known/webauthn',
  },
};

describe('what a page has the browser ask a closed site by itself', () => {
  let visitor: Stand;
  let staff: Stand;

  beforeAll(async () => {
    [visitor, staff] = await Promise.all([openStand({ level: 'visitor' }), openStand({ level: 'staff' })]);
  });
  afterAll(() => Promise.all([visitor?.close(), staff?.close()]));

  const asked = ({ world }: Stand, path: string): number => world.sites.hitsOf(CLOSED).filter((hit) => hit.path.startsWith(path)).length;
  const serve = ({ world }: Stand, host: string): void =>
    world.sites.serve(`${host}/`, (_request, response) => {
      const allowing =
        'payment=(self), identity-credentials-get=(self), publickey-credentials-get=(self), publickey-credentials-create=(self)';
      response.writeHead(200, { 'content-type': 'text/html', 'permissions-policy': allowing }).end('<h1>A page</h1>');
    });

  it.each(Object.entries(WAYS))('is not asked for a visitor: %s, though the page’s own site allows it', async (_name, { ask, path }) => {
    serve(visitor, 'asking.test');
    const page = await visit(visitor.browser, 'https://asking.test/');
    await clicking(page, `${ask}${DONE}`);
    await until('it was refused', async () => (await page.title()) === 'asked');
    expect(asked(visitor, path)).toBe(0);
    await page.close();
  });

  it.each(Object.entries(WAYS))(
    'is asked at levels that sign in so, which shows that the way is there: %s',
    async (_name, { ask, path }) => {
      const before = asked(staff, path);
      serve(staff, 'asking.test');
      const page = await visit(staff.browser, 'https://asking.test/');
      await clicking(page, `${ask}${DONE}`);
      await until('the browser has asked', () => asked(staff, path) > before);
      await page.close();
    },
  );
});
