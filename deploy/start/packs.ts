import { join } from 'node:path';
import { writeWhole } from '@/deploy/atomic.ts';
import { keepKey, keysIn, readKey } from '@/deploy/keys.ts';
import { pack } from '@/deploy/pack/pack.ts';
import type { PolicyDocument } from '@/policy/document.ts';
import { LEVELS, type Level } from '@/policy/level.ts';

/** The base levels that a start writes packs for. */
export const PACKED_LEVELS = LEVELS;

export type PacksToWrite = {
  dataFolder: string;
  policy: PolicyDocument;
  /** The endpoint's address as devices reach it, without a trailing slash. */
  address: string;
  /** The key that the endpoint signs live bundles with, base64url of the raw public half. */
  publicKey: string;
  extensionId: string;
  /** Issues a fresh enrolment key; asked once for each pack in the life of a data folder. */
  issueKey: (level: Level) => Promise<string>;
};

/** Returns the folder of one level's pack. */
export function packFolder(dataFolder: string, level: Level): string {
  return join(dataFolder, 'pack', level);
}

/** Writes the packs of every packed level under `pack/` in the data folder. The same policy and address give the same files again. */
export async function writePacks({ dataFolder, policy, address, publicKey, extensionId, issueKey }: PacksToWrite): Promise<void> {
  for (const level of PACKED_LEVELS) {
    const enrolmentKey = await keptKey(keysIn(dataFolder).enrolment(policy.setting.id, level), () => issueKey(level));
    const files = pack({
      policy,
      level,
      endpoint: { address, enrolmentKey, publicKey },
      extension: { id: extensionId, updateUrl: `${address}/extension/updates.xml` },
    });
    for (const { path, text } of files) await writeWhole(join(packFolder(dataFolder, level), path), text);
  }
}

async function keptKey(path: string, issueKey: () => Promise<string>): Promise<string> {
  const kept = await readKey(path);
  if (kept !== undefined) return kept;
  const issued = await issueKey();
  await keepKey(path, issued);
  return issued;
}
