import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { removeDatabase } from '@/server/database/embedded.ts';
import { openEndpoint } from '@/server/open.ts';
import { issueEnrolmentKey } from '@/server/enrolment-keys.ts';
import { adoptPolicy } from '@/server/settings.ts';
import { templates } from '@/policy/templates/index.ts';

/** Where an endpoint in a process of its own answers, and the database it writes to. */
export type Standing = { address: string; databaseUrl: string; enrolmentKey: string; setting: string };

export type EndpointProcess = Standing & { close(): Promise<void> };

/** Opens an endpoint on its embedded database in another process, so that who sends batches does not take its time. */
export async function openEndpointProcess(): Promise<EndpointProcess> {
  const folder = await mkdtemp(join(tmpdir(), 'stairgate-bench-'));
  const child = fork(import.meta.filename, [folder], { execArgv: ['--import', 'tsx'] });
  const gone = once(child, 'exit');
  const failed = gone.then(() => {
    throw new Error('The endpoint ended before it stood.');
  });
  const [standing] = (await Promise.race([once(child, 'message'), failed])) as [Standing];
  failed.catch(() => undefined);
  return {
    ...standing,
    async close() {
      child.disconnect();
      await gone;
      await removeDatabase(folder);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The other process: stands until the first one lets go of it. */
async function stand(dataFolder: string): Promise<void> {
  const plenty = { points: 1_000_000, seconds: 60 };
  const endpoint = await openEndpoint({ dataFolder, port: 0, rates: { batch: plenty, enrol: plenty } });
  const policy = templates.default;
  await adoptPolicy(endpoint.store, policy);
  const enrolmentKey = await issueEnrolmentKey(endpoint.store, {
    setting: policy.setting.id,
    label: 'Tests',
    who: 'a test',
    reason: 'A test needs one.',
  });
  process.once('disconnect', () => void endpoint.close());
  const { address, store } = endpoint;
  process.send?.({ address, databaseUrl: store.url, enrolmentKey, setting: policy.setting.id } satisfies Standing);
}

if (process.argv[1] === import.meta.filename && process.send) await stand(process.argv[2] ?? '');
