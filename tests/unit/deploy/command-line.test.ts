import { loadBundleKey } from '@/server/bundle-key.ts';
import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { templates } from '@/policy/templates/index.ts';
import { stairgate } from './rig/run-stairgate.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stairgate-cli-'));
});

async function fileOf(name: string, content: unknown): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

function toPack(data: string, out: string): string[] {
  return ['pack', '--template', 'default', '--level', 'child', '--endpoint', 'https://gate.example/', '--data', data, '--out', out];
}

describe('the command line', { timeout: 60_000 }, () => {
  test('lists its commands and each command its options', async () => {
    const all = await stairgate('--help');
    expect(all.code).toBe(0);
    for (const command of ['start', 'serve', 'build', 'template', 'validate', 'decide', 'why', 'pack', 'crx'])
      expect(all.out).toContain(command);
    const one = await stairgate('pack', '--help');
    expect(one.code).toBe(0);
    expect(one.out).toContain('--endpoint');
  });

  test('backup names a folder that is not there, in words', async () => {
    const data = await mkdtemp(join(folder, 'data-'));
    await mkdir(join(data, 'database'));
    const { code, err } = await stairgate('backup', '--data', data, '--out', join(folder, 'nowhere', 'backup.gz'));
    expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining(`There is no folder ${join(folder, 'nowhere')}`) });
    expect(err).not.toMatch(/ENOENT|\n\s+at /);
  });

  test('validate says yes to a policy document that is one', async () => {
    const { code, out } = await stairgate('validate', await fileOf('good.json', templates.azbuka));
    expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining('is valid') });
  });

  test('template prints a document that validate takes, and nothing beside it', async () => {
    const { code, out } = await stairgate('template', 'huntingdon');
    expect({ code, policy: JSON.parse(out) as unknown }).toEqual({ code: 0, policy: templates.huntingdon });
    expect((await stairgate('validate', await fileOf('huntingdon.json', out))).code).toBe(0);
    const slip = await stairgate('template', 'huntington');
    expect(slip).toMatchObject({ code: 1, out: '', err: expect.stringContaining('There is no template “huntington”') });
  });

  test('validate names the place of what is wrong, and its exit code says no', async () => {
    const broken = { ...templates.azbuka, designatedPersons: [], lockedClause: 'nowhere' };
    const path = await fileOf('broken.json', broken);
    const plain = await stairgate('validate', path);
    expect(plain.code).toBe(1);
    expect(plain.err).toContain('designatedPersons');
    const json = await stairgate('validate', path, '--json');
    expect(json.code).toBe(1);
    const { valid, complaints } = JSON.parse(json.out) as { valid: boolean; complaints: unknown[] };
    expect(valid).toBe(false);
    expect(complaints.length).toBeGreaterThan(0);
  });

  test('validate says in words that a file is missing or is no JSON', async () => {
    const missing = await stairgate('validate', join(folder, 'nowhere.json'));
    expect(missing).toMatchObject({ code: 1, err: expect.stringContaining('There is no such file.') });
    const torn = await stairgate('validate', await fileOf('torn.json', '{"format":1,'));
    expect(torn).toMatchObject({ code: 1, err: expect.stringContaining('not JSON: at line 1') });
  });

  test('decide answers for a template at an instant, with the clause quoted', async () => {
    const asked = ['decide', '--template', 'default', '--level', 'child', '--at', '2026-09-01T09:00:00Z', 'https://unknown.example/'];
    const json = await stairgate(...asked, '--json');
    expect(json.code).toBe(0);
    const decision = JSON.parse(json.out) as { action: string; clause: string; sentence: string };
    expect(decision.action).toBe('block');
    expect(templates.default.clauses.find((clause) => clause.id === decision.clause)?.sentence).toBe(decision.sentence);
    expect((await stairgate(...asked)).out).toContain(decision.sentence);
  });

  test('why explains a frame by the page that asks for it', async () => {
    const asked = ['why', '--template', 'default', '--level', 'child', 'https://unknown.example/', '--framed-by'];
    expect((await stairgate(...asked, templates.default.setting.homePage)).out).toContain('Allowed (access).');
    expect((await stairgate(...asked, 'https://unknown.example/')).out).toContain('Blocked: Not on the prepared list (access).');
  });

  test('why reads a page in a file, and says what each rule comes to and whether it is covered', async () => {
    const page = await fileOf('chance.html', '<title>Our casino</title><p>Roulette, slot machines and a jackpot. Place your bets.');
    const child = await stairgate('why', '--html', page, '--level', 'child');
    expect(child.code).toBe(0);
    expect(child.out).toMatch(/^Gambling: \d+\n +\d+ {2}gambling-en-plain$/m);
    expect(child.out).toMatch(/^Covered: Gambling \(score \d+, limit 60\)\.\n[\w-]+: “.+”$/m);
    const json = await stairgate('why', '--html', page, '--template', 'azbuka', '--level', 'staff', '--json', 'https://pond.test/');
    expect(JSON.parse(json.out)).toMatchObject({ limit: 150, verdict: { action: 'cover', category: 'gambling' } });
    const pond = await stairgate('why', '--html', await fileOf('pond.html', '<p>Ducks on the pond.'));
    expect(pond.out.trim()).toBe('Flagged as nothing.\nShown: nothing reaches the limit of 60.');
    const links = ['bet365.com', 'pokerstars.com', 'betfair.com', 'ponds.test'].map((host) => `<a href="https://www.${host}/">here</a>`);
    const led = await stairgate('why', '--html', await fileOf('links.html', links.join(' ')), '--level', 'child');
    expect(led.out).toContain('100  gambling-page-links');
    const gone = await stairgate('why', '--html', join(folder, 'gone.html'));
    expect(gone).toMatchObject({ code: 1, out: '', err: expect.stringContaining('There is no file') });
  });

  test('why and decide judge for a person who is named, and an own page says that one must be', async () => {
    const page = { host: 'facebook.com', paths: ['/OurPage'], levels: ['staff', 'manager'], roles: ['manager'], clause: 'levels' };
    const policy = await fileOf('own-page.json', { ...templates.default, ownPages: [page] });
    const address = 'https://facebook.com/OurPage';
    const { out } = await stairgate('why', '--policy', policy, '--level', 'staff', address);
    expect(out).toContain(
      'own pages: one of them, which is not open to whom you asked about: it opens at the levels staff, manager to the roles manager; --person says who is there\n',
    );
    expect((await stairgate('decide', '--policy', policy, '--level', 'manager', address)).out).not.toContain('(own-page)');
    expect((await stairgate('decide', '--policy', policy, '--person', 'manager', address)).out).toContain('Allowed (own-page)');
  });

  test('why says how an address was read, what each step said, and the sentence that settles it', async () => {
    const asked = ['why', '--template', 'default', '--level', 'staff', 'https://WWW.Facebook.com./OurPage'];
    const { code, out } = await stairgate(...asked);
    expect(code).toBe(0);
    expect(out).toContain('read as www.facebook.com/ourpage');
    expect(out).toMatch(
      /1\. locked categories.*: nothing to say\n[^]*\d\. categories blocked at this level: blocked\nBlocked: Social networking/,
    );
    const json = JSON.parse((await stairgate(...asked, '--json')).out) as { verdict: { clause: string } };
    expect(out).toContain(templates.default.clauses.find((clause) => clause.id === json.verdict.clause)?.sentence);
    const sitting = ['why', '--template', 'huntingdon', '--at', '2026-09-16T10:00:00Z', 'https://unknown.example/'];
    expect((await stairgate(...sitting)).out).toContain('Blocked');
    expect((await stairgate(...sitting, '--session')).out).toContain('open, by a supervised session');
  });

  test('why takes what an address bar takes, and says what Stairgate does not see and what the pack closes', async () => {
    const staff = ['--template', 'default', '--level', 'staff'];
    const said: [command: string, address: string, words: string][] = [
      ['why', 'facebook.com:443/', 'Blocked: Social networking (category).'],
      ['why', 'facebook.com', 'Blocked: Social networking (category).'],
      ['why', 'chrome://flags', 'Stairgate does not see it. The pack closes it by URLBlocklist, row chrome://flags.'],
      ['why', 'chrome://version', 'Stairgate does not see it, and no row of the pack’s URLBlocklist closes it.'],
      ['why', 'mailto:ann@open.test', 'hands it to another program\nStairgate does not see it'],
      ['decide', 'data:text/html,x', 'Stairgate leaves it open (access). The pack closes it by URLBlocklist, row data:*.'],
      [
        'decide',
        'view-source:facebook.com',
        'Blocked: Social networking (category). The pack closes it by URLBlocklist, row view-source:*.',
      ],
      ['decide', 'localhost:8080', 'Allowed (access).'],
    ];
    for (const [command, address, words] of said) expect((await stairgate(command, ...staff, address)).out).toContain(words);
  });

  test('why prints no character that steers the terminal, turns the line or fakes one, and no address without end', async () => {
    const trick = '\u001b[31m\u0007\u202e\u2028\u009b2J\u200bfake';
    const staff = ['--template', 'default', '--level', 'staff'];
    const address = `https://open.test/%E2%80%AEmoc%0ABlocked:%20fake?q=\n\nBlocked: ${trick}${'x'.repeat(100_000)}`;
    const { out, code } = await stairgate('why', ...staff, address);
    expect(code).toBe(0);
    expect(out.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
    expect(out).not.toMatch(/^Blocked/m);
    expect(out.length).toBeLessThan(2_000);
    const json = await stairgate('why', ...staff, '--json', address);
    expect(json.out.trim()).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
    expect((JSON.parse(json.out) as { readings: { address: string }[] }).readings[0]?.address).toBe(address.replaceAll('\n', ''));
    const refused = await stairgate('why', ...staff, `no address ${trick}`);
    expect(refused).toMatchObject({ code: 1, out: '' });
    expect(refused.err.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
  });

  test('a slip in what was typed is told in words, not taken for a default', async () => {
    const address = 'https://unknown.example/';
    const slips: [string[], string][] = [
      [['decide', '--template', 'defualt', address], 'There is no template “defualt”'],
      [['decide', '--template', 'default', '--level', 'boss', address], 'There is no level “boss”'],
      [['decide', '--template', 'default', '--at', 'tomorrow', address], '“tomorrow” is no instant'],
      [['decide', '--template', 'default', 'foo:bar'], '“foo:bar” is not an address'],
      [['decide', '--template', 'default', '--lvl', 'child', address], 'There is no option --lvl'],
      [['decide', address], 'Name one policy'],
      [['why', '--template', 'default', 'not an address'], '“not an address” is not an address'],
      [['why', '--template', 'default', '--person', 'nobody', address], 'The policy has no person “nobody”'],
    ];
    for (const [parts, words] of slips) {
      const { code, err } = await stairgate(...parts);
      expect({ parts, code, err }).toEqual({ parts, code: 1, err: expect.stringContaining(words) });
      expect(err).not.toContain('    at ');
    }
  });

  test('pack writes every file whole, with the id of the data folder’s key in each place', async () => {
    const [data, out] = [join(folder, 'data'), join(folder, 'pack')];
    const { publicKey } = await loadBundleKey(data);
    const { code } = await stairgate(
      ...toPack(data, out),
      '--enrolment-key',
      'a-key-of-sixteen-or-more',
      '--label',
      'Tablet 3',
      '--room',
      'Ladybirds',
    );
    expect(code).toBe(0);
    expect((await readdir(join(out, 'linux', 'chromium'))).toSorted()).toEqual([
      '10-install.json',
      '20-lockdown.json',
      '30-stairgate.json',
    ]);
    const read = async (name: string) =>
      JSON.parse(await readFile(join(out, 'linux', 'chromium', name), 'utf8')) as Record<string, unknown>;
    const [row = ''] = (await read('10-install.json')).ExtensionInstallForcelist as string[];
    expect(row).toMatch(/^[a-p]{32};https:\/\/gate\.example\/extension\/updates\.xml$/);
    expect(await read('30-stairgate.json')).toMatchObject({
      '3rdparty': {
        extensions: { [row.slice(0, 32)]: { device: { label: 'Tablet 3', room: 'Ladybirds', level: 'child' }, endpoint: { publicKey } } },
      },
    });
  });

  test('crx signs the built extension and says the id that packs name', async () => {
    await stairgate('build');
    const [key, out] = [join(folder, 'crx-data', 'keys', 'extension.pem'), join(folder, 'stairgate.crx')];
    const { code, out: said } = await stairgate('crx', '--key', key, '--out', out);
    expect(code).toBe(0);
    expect(said).toMatch(/extension [a-p]{32}$/m);
    expect((await readFile(out)).subarray(0, 4).toString()).toBe('Cr24');
    const again = await stairgate('crx', '--key', key, '--out', join(folder, 'again.crx'));
    expect(again.out.split('extension ')[1]).toBe(said.split('extension ')[1]);
    expect((await readFile(out)).equals(await readFile(join(folder, 'again.crx')))).toBe(true);
  });

  test('pack without an enrolment key, or with one that is too short, says so and writes nothing', async () => {
    const out = join(folder, 'nothing');
    const none = await stairgate(...toPack(join(folder, 'data'), out));
    expect(none).toMatchObject({ code: 1, err: expect.stringContaining('There is no enrolment key for child devices') });
    const short = await stairgate(...toPack(join(folder, 'data'), out), '--enrolment-key', 'short');
    expect(short).toMatchObject({ code: 1, err: expect.stringContaining('enrolmentKey') });
    await expect(readdir(out)).rejects.toThrow(/ENOENT/);
  });
});
