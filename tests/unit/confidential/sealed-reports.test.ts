import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openReport } from '@/sealing/report.ts';
import { aPair } from '../sealing/pairs.ts';

type Values = Record<string, unknown>;
const kept: Values = {};
const managed: Values = {};
const heard: unknown[] = [];
let bytes = 0;

vi.mock('@wxt-dev/browser', () => ({
  browser: {
    storage: {
      local: {
        get: async (key: string) => ({ [key]: structuredClone(kept[key]) }),
        set: async (values: Values) => void Object.assign(kept, structuredClone(values)),
        getBytesInUse: async () => bytes,
      },
      managed: { get: async () => managed },
    },
    runtime: {
      sendMessage: async (envelope: unknown) => {
        heard.push(envelope);
        return { sent: true };
      },
    },
  },
}));

const { createSealedReports } = await import('@/platform/confidential/sealed-reports.ts');
const { readReporting, sendReport } = await import('@/platform/confidential/reporting.ts');

const key = { device: 'd', publicKey: { kty: 'EC' as const, crv: 'P-256' as const, x: '', y: '' }, sign: async () => 's' };
const sealed = (id: string) => ({ id, boxes: [] });

/** An endpoint that answers as told, and what it was asked. */
function endpointThat(answer: (id: string) => Response | Promise<Response>) {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (_address: string, { body }: { body: Uint8Array<ArrayBuffer> }) => {
    const { id } = JSON.parse(new TextDecoder().decode(body)) as { id: string };
    asked.push(id);
    return answer(id);
  });
  return asked;
}

const named = (id: string) => Response.json({ report: id });
const sender = (address: string | undefined = 'https://gate.test') => ({ endpointAddress: () => address, key: async () => key });

beforeEach(() => {
  for (const values of [kept, managed]) for (const name of Object.keys(values)) delete values[name];
  heard.length = 0;
  bytes = 0;
});

describe('sealed reports on a device', () => {
  it('are forgotten once the endpoint has named them', async () => {
    endpointThat(named);
    expect(await createSealedReports(sender())(sealed('one'))).toBe(true);
    expect(kept.confidential).toEqual([]);
  });

  it.each<[string, () => Promise<Response> | Response]>([
    ['nobody answers', () => Promise.reject(new TypeError('offline'))],
    ['a captive portal answers 200', () => new Response('<html>Welcome</html>')],
    ['another id is named', () => Response.json({ report: 'another' })],
    ['the device is not enrolled', () => new Response('', { status: 401 })],
    ['too many came', () => new Response('', { status: 429 })],
  ])('stay when %s, and go when it answers again', async (_, answer) => {
    endpointThat(answer);
    const send = createSealedReports(sender());
    expect(await send(sealed('one'))).toBe(false);
    expect(kept.confidential).toEqual([sealed('one')]);
    const asked = endpointThat(named);
    await send();
    expect([asked, kept.confidential]).toEqual([['one'], []]);
  });

  it('are sent newest first, and one that is sent counts as sent though an older one stays', async () => {
    endpointThat(() => new Response('', { status: 500 }));
    const send = createSealedReports(sender());
    await send(sealed('old'));
    const asked = endpointThat((id) => (id === 'new' ? named(id) : new Response('', { status: 400 })));
    expect(await send(sealed('new'))).toBe(true);
    expect([asked, kept.confidential]).toEqual([['new', 'old'], [sealed('old')]]);
  });

  it.each([400, 413, 422])(
    'go although an older and a newer one are refused for good with %d, which stay and take nobody’s turn',
    async (status) => {
      endpointThat(() => new Response('', { status: 503 }));
      const send = createSealedReports(sender());
      for (const id of ['old', 'bad', 'new']) await send(sealed(id));
      const asked = endpointThat((id) => (id === 'bad' ? new Response('', { status }) : named(id)));
      await send();
      expect([asked, kept.confidential]).toEqual([['new', 'bad', 'old'], [sealed('bad')]]);
      await send();
      expect(asked).toHaveLength(3);
      await createSealedReports(sender())();
      expect(asked).toHaveLength(4);
    },
  );

  it.each<[string, unknown, unknown[]]>([
    ['one that cannot be read', [{ id: 7 }, sealed('one')], [{ id: 7 }]],
    ['a list that is none', { boxes: 'torn' }, [{ boxes: 'torn' }]],
  ])('are sent beside %s, which is not written over', async (_, damaged, rest) => {
    kept.confidential = damaged;
    endpointThat(named);
    expect(await createSealedReports(sender())(sealed('fresh'))).toBe(true);
    expect(kept.confidential).toEqual(rest);
  });

  it('written at the same moment are both kept', async () => {
    endpointThat(() => Promise.reject(new TypeError('offline')));
    const send = createSealedReports(sender());
    await Promise.all([send(sealed('one')), send(sealed('two')), send()]);
    expect(kept.confidential).toHaveLength(2);
  });

  it('wait where the policy names no endpoint', async () => {
    const asked = endpointThat(named);
    expect(await createSealedReports({ ...sender(), endpointAddress: () => undefined })(sealed('one'))).toBe(false);
    expect([asked, kept.confidential]).toEqual([[], [sealed('one')]]);
  });
});

describe('whom a report can be for', () => {
  const PERSON = { name: 'Ann Smith', role: 'Manager' };
  const ENDPOINT = { address: 'https://gate.test', enrolmentKey: 'x' };

  it('is read from the administrator’s own values: nothing that the endpoint or the extension keeps can add a key', async () => {
    const { key: ours } = await aPair();
    Object.assign(managed, { designatedPersons: [PERSON], endpoint: ENDPOINT });
    Object.assign(kept, {
      policy: { designatedPersons: [{ ...PERSON, reportKey: ours }] },
      live: { designatedPersons: [{ reportKey: ours }] },
    });
    expect(await readReporting()).toEqual({ people: [PERSON] });
  });

  it('gives a key once and with its digits, leaves out what is no key, and quotes the sentence that promises confidentiality', async () => {
    const { key: ours } = await aPair();
    Object.assign(managed, {
      designatedPersons: [
        { ...PERSON, reportKey: ours },
        { ...PERSON, name: 'Bea', reportKey: ours },
        { ...PERSON, reportKey: 'short' },
        7,
      ],
      clauses: [
        { sentence: 'One.', requirements: ['A1'] },
        { sentence: 'Assured.', requirements: ['I7'] },
      ],
      endpoint: ENDPOINT,
    });
    const reporting = await readReporting();
    expect(reporting?.sentence).toBe('Assured.');
    expect(reporting?.people).toEqual([
      { ...PERSON, key: ours, fingerprint: expect.stringMatching(/^(?:\d{5} ){5}\d{5}$/) },
      { ...PERSON, name: 'Bea' },
    ]);
  });

  it('is nobody with a key where no endpoint is named, and at most eight', async () => {
    const people = await Promise.all(
      Array.from({ length: 9 }, async (_, index) => ({ ...PERSON, name: `P${index}`, reportKey: (await aPair()).key })),
    );
    managed.designatedPersons = people;
    expect((await readReporting())?.people.filter((person) => person.key)).toEqual([]);
    managed.endpoint = ENDPOINT;
    expect((await readReporting())?.people.filter((person) => person.key)).toHaveLength(8);
  });
});

describe('sending a report', () => {
  it('gives the worker nothing but what is sealed', async () => {
    const { key: ours, pair } = await aPair();
    expect(await sendReport({ text: 'Somebody shopped.', name: 'Cleo' }, [{ name: 'Ann', key: ours }])).toBe('sent');
    expect(JSON.stringify(heard)).not.toMatch(/shopped|Cleo|Ann/);
    const [{ channel, request }] = heard as [{ channel: string; request: { id: string; boxes: never[] } }];
    expect(channel).toBe('sendSealed');
    expect(await openReport(pair, request.id, request.boxes[0]!)).toMatchObject({ text: 'Somebody shopped.', name: 'Cleo' });
  });

  it('keeps nothing more on a device that is full of them', async () => {
    bytes = 1_000_001;
    expect(await sendReport({ text: 'x', name: '' }, [{ name: 'Ann', key: (await aPair()).key }])).toBe('full');
    expect(heard).toEqual([]);
  });
});
