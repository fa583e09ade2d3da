import { join } from 'node:path';
import { defineCommand } from 'citty';
import { writeWhole } from '@/deploy/atomic.ts';
import { extensionIdOf } from '@/deploy/crx.ts';
import { pack } from '@/deploy/pack/pack.ts';
import { policyFrom } from '@/deploy/policy-file.ts';
import { keysIn, readKey } from '@/deploy/keys.ts';
import { loadOrMakeSigningKey } from '@/deploy/signing-key.ts';
import type { PolicyDocument } from '@/policy/document.ts';
import type { Level } from '@/policy/level.ts';
import { bundleKeyFrom } from '@/server/bundle-key.ts';
import { inWords, Refused, refuseUnknown } from './in-words.ts';
import { endpointFrom, levelFrom } from './words-to-values.ts';

const ARGS = {
  policy: { type: 'string', description: 'A policy document', valueHint: 'FILE' },
  template: { type: 'string', description: 'A template instead of a document', valueHint: 'NAME' },
  level: { type: 'string', description: 'The base level of the devices: child, visitor, staff or manager', required: true },
  endpoint: { type: 'string', description: 'The address of the endpoint', valueHint: 'URL', required: true },
  'enrolment-key': {
    type: 'string',
    description: 'The enrolment key that the endpoint issued; the data folder’s own when left out',
    valueHint: 'KEY',
  },
  out: { type: 'string', description: 'The folder to write to', valueHint: 'DIR', required: true },
  data: { type: 'string', description: 'The data folder, whose signing key gives the extension’s id', valueHint: 'DIR', default: '.data' },
  id: { type: 'string', description: 'The extension’s id, instead of the one of the data folder', valueHint: 'ID' },
  label: { type: 'string', description: 'What the devices are called in the log; never a child’s name' },
  room: { type: 'string', description: 'The room they are in' },
} as const;

export const packCommand = defineCommand({
  meta: { name: 'pack', description: 'Write the browser-policy files for one level of a setting’s devices' },
  args: ARGS,
  run: ({ args }) =>
    inWords(async () => {
      refuseUnknown(args, ARGS);
      const policy = await policyFrom(args);
      const level = levelFrom(args.level);
      const address = endpointFrom(args.endpoint);
      const publicKey = await publicKeyFrom(args, policy);
      const files = pack({
        policy,
        level,
        ...(args.label === undefined ? {} : { label: args.label }),
        ...(args.room === undefined ? {} : { room: args.room }),
        endpoint: { address, enrolmentKey: await enrolmentKeyFrom(args, policy, level), ...(publicKey === undefined ? {} : { publicKey }) },
        extension: { id: await idFrom(args), updateUrl: `${address}/extension/updates.xml` },
      });
      for (const { path, text } of files) await writeWhole(join(args.out, path), text);
      console.log(files.map(({ path }) => join(args.out, path)).join('\n'));
    }),
});

type Named = { data: string; id?: string | undefined; 'enrolment-key'?: string | undefined };

async function idFrom({ id, data }: Named): Promise<string> {
  if (id === undefined) return extensionIdOf(await loadOrMakeSigningKey(keysIn(data).signing));
  if (/^[a-p]{32}$/.test(id)) return id;
  throw new Refused(`“${id}” is no extension id: 32 letters from a to p.`);
}

/** Without it a device takes no live bundle: the key that the policy names, or the one that the data folder's endpoint signs with. */
async function publicKeyFrom({ data }: Named, { endpoint }: PolicyDocument): Promise<string | undefined> {
  if (endpoint?.publicKey !== undefined) return endpoint.publicKey;
  const pem = await readKey(keysIn(data).bundle);
  return pem === undefined ? undefined : bundleKeyFrom(pem).publicKey;
}

async function enrolmentKeyFrom(named: Named, { setting }: PolicyDocument, level: Level): Promise<string> {
  const key = named['enrolment-key'] ?? (await readKey(keysIn(named.data).enrolment(setting.id, level)));
  if (key !== undefined) return key;
  throw new Refused(`There is no enrolment key for ${level} devices of “${setting.name}” in ${named.data}. Name one: --enrolment-key KEY.`);
}
