import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineCommand } from 'citty';
import { restore } from '@/server/backup/index.ts';
import { optionsFromEnvironment } from '@/server/environment.ts';
import { inWords, Refused, refuseUnknown } from './in-words.ts';

const ARGS = {
  from: { type: 'string', description: 'The file that “backup” wrote', valueHint: 'FILE', required: true },
  data: { type: 'string', description: 'The data folder, new or without a database', valueHint: 'DIR', default: '.data' },
} as const;

export const restoreCommand = defineCommand({
  meta: { name: 'restore', description: 'Put a backup into an empty data folder or database, all of it or nothing' },
  args: ARGS,
  run: ({ args }) =>
    inWords(async () => {
      refuseUnknown(args, ARGS);
      const [dataFolder, path] = [resolve(args.data), resolve(args.from)];
      if (!existsSync(path)) throw new Refused(`There is no file ${path}.`);
      const { databaseUrl } = optionsFromEnvironment(process.env);
      const { madeAt, rows, files } = await restore({ dataFolder, databaseUrl, path });
      console.log(`${dataFolder} holds the backup of ${madeAt}: ${rows} rows and ${files} keys. Everybody has to sign in again.`);
    }),
});
