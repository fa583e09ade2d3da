import type { PolicyDocument } from '@/policy/document.ts';
import type { Level } from '@/policy/level.ts';
import { COMMAND_LINE } from '@/server/audit.ts';
import type { Store } from '@/server/database/store.ts';
import { optionsFromEnvironment } from '@/server/environment.ts';
import { openEndpoint, type OpenEndpoint } from '@/server/open.ts';
import { issueEnrolmentKey } from '@/server/enrolment-keys.ts';
import { writePacks } from './packs.ts';
import { assertReady } from './ready.ts';
import { signExtension } from './signed-extension.ts';

export type StartOptions = {
  dataFolder: string;
  port: number;
  /** The network address to listen on, such as `127.0.0.1`. */
  host: string;
  /** The address that devices know the endpoint by; its own on loopback when left out. */
  publicAddress?: string | undefined;
  /** Keeps the policy at the endpoint and returns it as kept. */
  adopt: (store: Store) => Promise<PolicyDocument>;
};

/** Where a proxy may not stand yet, the endpoint itself is asked. */
const HEARD_ON_LOOPBACK = new Set(['127.0.0.1', '0.0.0.0', '::']);

/**
 * Opens the endpoint with a policy in it, the signed extension on offer and packs in the data folder, and returns it once everything
 * answers. Throws in words when a part does not; nothing is left open then.
 */
export async function openManagedEndpoint({ dataFolder, port, host, publicAddress, adopt }: StartOptions): Promise<OpenEndpoint> {
  const extension = await signExtension(dataFolder);
  const endpoint = await openEndpoint({
    dataFolder,
    port,
    host,
    extension,
    ...(publicAddress === undefined ? {} : { publicAddress }),
    ...optionsFromEnvironment(process.env),
  });
  try {
    const { store } = endpoint;
    const policy = await adopt(store);
    const issueKey = (level: Level) =>
      issueEnrolmentKey(store, {
        setting: policy.setting.id,
        label: `pack/${level}`,
        who: COMMAND_LINE,
        reason: 'For the pack of this level, at the first start.',
      });
    await writePacks({ dataFolder, policy, address: endpoint.address, publicKey: endpoint.publicKey, extensionId: extension.id, issueKey });
    await assertReady(HEARD_ON_LOOPBACK.has(host) && port > 0 ? `http://127.0.0.1:${port}` : endpoint.address, extension);
    return endpoint;
  } catch (cause) {
    await endpoint.close();
    throw cause;
  }
}
