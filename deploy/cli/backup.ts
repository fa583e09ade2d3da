import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { defineCommand } from 'citty';
import { backUp } from '@/server/backup/index.ts';
import { optionsFromEnvironment } from '@/server/environment.ts';
import { inWords, Refused, refuseUnknown } from './in-words.ts';

const ARGS = {
  out: { type: 'string', description: 'The file to write; it must not exist yet', valueHint: 'FILE', required: true },
  data: { type: 'string', description: 'The data folder', valueHint: 'DIR', default: '.data' },
} as const;

export const backup = defineCommand({
  meta: { name: 'backup', description: 'Write the record, the people and the keys into one file, also while the endpoint runs' },
  args: ARGS,
  run: ({ args }) =>
    inWords(async () => {
      refuseUnknown(args, ARGS);
      const [dataFolder, path] = [resolve(args.data), resolve(args.out)];
      const { databaseUrl } = optionsFromEnvironment(process.env);
      if (databaseUrl === undefined && !existsSync(join(dataFolder, 'database')))
        throw new Refused(`There is no database in ${dataFolder}.`);
      if (existsSync(path)) throw new Refused(`${path} exists already. Name a file that does not.`);
      if (!existsSync(dirname(path))) throw new Refused(`There is no folder ${dirname(path)}. Make it first.`);
      const { rows, files } = await backUp({ dataFolder, databaseUrl, path });
      console.log(`${path}: ${rows} rows and ${files} keys. Keep it as safe as the keys themselves.`);
    }),
});
