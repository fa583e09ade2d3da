import { resolve } from 'node:path';
import { defineCommand } from 'citty';
import { buildIfStale } from '@/deploy/build.ts';
import { policyFrom } from '@/deploy/policy-file.ts';
import { adoptNamed } from '@/deploy/start/adopt.ts';
import { openChildBrowser } from '@/deploy/start/child-browser.ts';
import { openManagedEndpoint } from '@/deploy/start/managed-endpoint.ts';
import { stopAsked, untilStopped } from '@/deploy/start/stop-asked.ts';
import type { OpenEndpoint } from '@/server/open.ts';
import { inWords, refuseUnknown } from './in-words.ts';
import { addressesFrom, portFrom } from './words-to-values.ts';

const ARGS = {
  port: { type: 'string', description: 'The port of the endpoint', default: '8787' },
  data: { type: 'string', description: 'The folder for everything that is kept', valueHint: 'DIR', default: '.data' },
  template: { type: 'string', description: 'The policy template of the demo setting; “default” when nothing is named', valueHint: 'NAME' },
  policy: { type: 'string', description: 'The setting’s own policy document instead of a template', valueHint: 'FILE' },
  host: { type: 'string', description: 'The network address to listen on; 0.0.0.0 for all of this machine’s', default: '127.0.0.1' },
  address: {
    type: 'string',
    description: 'The address that devices know the endpoint by, when it is not this machine’s own',
    valueHint: 'URL',
  },
  browser: { type: 'boolean', description: 'Open a browser as a child’s device', negativeDescription: 'Open no browser', default: true },
} as const;

export const start = defineCommand({
  meta: { name: 'start', description: 'Build, open the endpoint with a setting in it, write its packs, open a managed browser' },
  args: ARGS,
  run: ({ args }) =>
    inWords(async () => {
      refuseUnknown(args, ARGS);
      const policy = await policyFrom(args.policy === undefined ? { template: args.template ?? 'default' } : args);
      const options = {
        dataFolder: resolve(args.data),
        port: portFrom(args.port),
        ...addressesFrom(args),
      };
      const asked = stopAsked();
      try {
        await buildIfStale();
        const endpoint = await openManagedEndpoint({
          ...options,
          adopt: (store) =>
            adoptNamed(store, args.policy === undefined ? { template: policy, isNamed: args.template !== undefined } : { own: policy }),
        });
        tell(endpoint, options.dataFolder);
        const endBrowser = await openChildBrowser(options.dataFolder, args.browser, console.log);
        await untilStopped(asked, endpoint);
        endBrowser();
        await endpoint.close();
      } finally {
        asked.forget();
      }
    }),
});

function tell({ address, setupCode }: OpenEndpoint, dataFolder: string): void {
  console.log(`Stairgate is ready: ${address}/`);
  if (setupCode !== undefined) console.log(`Open it and sign in for the first time with the set-up code ${setupCode}`);
  else console.log('Sign in there with your email and password.');
  console.log(`The packs for devices are in ${resolve(dataFolder, 'pack')}.`);
}
