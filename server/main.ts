import { parseArgs } from 'node:util';
import { pino } from 'pino';
import { FolderInUse } from './data-folder-lock.ts';
import { DatabaseUnreachable } from './database/store.ts';
import { optionsFromEnvironment } from './environment.ts';
import { type EndpointOptions, openEndpoint } from './open.ts';

const logger = pino({ level: process.env.LOG_LEVEL ?? 'info' }, pino.destination({ dest: 2, sync: true }));

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '8484' },
    host: { type: 'string', default: '127.0.0.1' },
    data: { type: 'string', default: '.data' },
    'public-address': { type: 'string' },
  },
});

try {
  const endpoint = await openEndpoint(optionsGiven());
  process.stdout.write(`The endpoint answers at ${endpoint.address}\n`);
  if (endpoint.setupCode !== undefined) process.stdout.write(`Set-up code for the first manager: ${endpoint.setupCode}\n`);
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void leave(endpoint.close));
} catch (cause) {
  if (cause instanceof FolderInUse || cause instanceof DatabaseUnreachable) process.stderr.write(`${cause.message}\n`);
  else logger.fatal({ err: cause }, 'the endpoint did not start');
  process.exitCode = 1;
}

async function leave(close: () => Promise<void>): Promise<void> {
  await close();
  process.exitCode = 0;
}

function optionsGiven(): EndpointOptions {
  return {
    dataFolder: values.data,
    port: Number(values.port),
    host: values.host,
    publicAddress: values['public-address'],
    ...optionsFromEnvironment(process.env),
    logger,
  };
}
