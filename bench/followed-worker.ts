import type { CDPSession, Page } from 'puppeteer';
import { workerOf } from '@/tests/e2e/rig/device.ts';
import { until } from '@/tests/e2e/rig/until.ts';

/** The extension's worker seen from outside: nothing is attached to it. */
export type FollowedWorker = {
  runs(): Promise<boolean>;
  /** Ends the worker as the browser does after a while, and waits until it is gone. */
  stop(): Promise<void>;
};

type Connection = NonNullable<ReturnType<CDPSession['connection']>>;

/**
 * Follows the worker of an extension, and lets go of it: puppeteer would hold each new worker at its first line until it had attached to it, which
 * costs time that no person's browser spends.
 */
export async function followWorker(page: Page, id: string): Promise<FollowedWorker> {
  const session = await page.createCDPSession();
  const connection = session.connection();
  if (!connection) throw new Error('The page has no way to its browser.');
  await connection.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: true,
    filter: [{ type: 'service_worker', exclude: true }, { type: 'page', exclude: true }, {}],
  });
  const worker = await workerOf(page.browser(), id);
  await worker.client.detach();
  const runs = async () => (await targetOf(connection, id)) !== undefined;
  return {
    runs,
    stop: () =>
      until('the worker has stopped', async () => {
        const targetId = await targetOf(connection, id);
        if (targetId === undefined) return true;
        // What was under way may start it again at once, so it is told until it is gone.
        await connection.send('Target.closeTarget', { targetId }).catch(() => undefined);
        return false;
      }).then(() => undefined),
  };
}

async function targetOf(connection: Connection, id: string): Promise<string | undefined> {
  const { targetInfos } = await connection.send('Target.getTargets');
  return targetInfos.find((target) => target.type === 'service_worker' && target.url.includes(id))?.targetId;
}
