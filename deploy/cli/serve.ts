import { resolve } from 'node:path';
import { defineCommand } from 'citty';
import { signExtension } from '@/deploy/start/signed-extension.ts';
import { stopAsked, untilStopped } from '@/deploy/start/stop-asked.ts';
import { optionsFromEnvironment } from '@/server/environment.ts';
import { openEndpoint } from '@/server/open.ts';
import { inWords, refuseUnknown } from './in-words.ts';
import { addressesFrom, portFrom } from './words-to-values.ts';

const ARGS = {
  port: { type: 'string', description: 'The port of the endpoint', default: '8787' },
  data: { type: 'string', description: 'The folder for everything that is kept', valueHint: 'DIR', default: '.data' },
  host: { type: 'string', description: 'The network address to listen on; 0.0.0.0 for all of this machine’s', default: '127.0.0.1' },
  address: {
    type: 'string',
    description: 'The address that devices know the endpoint by, when it is not this machine’s own',
    valueHint: 'URL',
  },
} as const;

export const serve = defineCommand({
  meta: { name: 'serve', description: 'Open the endpoint alone, with the extension that was built on offer' },
  args: ARGS,
  run: ({ args }) =>
    inWords(async () => {
      refuseUnknown(args, ARGS);
      const dataFolder = resolve(args.data);
      const asked = stopAsked();
      try {
        const endpoint = await openEndpoint({
          dataFolder,
          port: portFrom(args.port),
          extension: await signExtension(dataFolder),
          ...addressesFrom(args),
          ...optionsFromEnvironment(process.env),
        });
        console.log(`Stairgate serves ${endpoint.address}/`);
        if (endpoint.setupCode !== undefined) console.log(`Set-up code for the first manager: ${endpoint.setupCode}`);
        await untilStopped(asked, endpoint);
        await endpoint.close();
      } finally {
        asked.forget();
      }
    }),
});
