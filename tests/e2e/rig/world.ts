import { templates } from '@/policy/templates/index.ts';
import type { PolicyDocument } from '@/policy/document.ts';
import type { Level } from '@/policy/level.ts';
import { setUpDevice, type Device, type DeviceOptions } from './device.ts';
import { openTestEndpoint, type TestEndpoint } from './endpoint.ts';
import { openSites, type Sites } from './sites.ts';
import { openUpdates, type Files, type Updates } from './updates.ts';

/** Everything a browser test needs: the sites, the update server, the endpoint, and devices made on demand. */
export type World = {
  sites: Sites;
  updates: Updates;
  endpoint: TestEndpoint;
  policy: PolicyDocument;
  device(level: Level, policy?: PolicyDocument, more?: Partial<DeviceOptions>): Promise<Device>;
  close(): Promise<void>;
};

/** Opens a world under one policy, the default template unless told. Close it to leave the machine as it was; `change` alters the extension. */
export async function openWorld(policy: PolicyDocument = templates.default, change?: (files: Files) => Files): Promise<World> {
  const [sites, updates, endpoint] = await Promise.all([openSites(), openUpdates(change), openTestEndpoint(policy)]);
  const devices: Device[] = [];
  return {
    sites,
    updates,
    endpoint,
    policy,
    async device(level, own = policy, more = {}) {
      const device = await setUpDevice({ sites, updates, policy: own, level, endpoint, ...more });
      devices.push(device);
      return device;
    },
    async close() {
      for (const device of devices) await device.remove();
      await Promise.all([sites.close(), updates.close(), endpoint.close()]);
    },
  };
}
