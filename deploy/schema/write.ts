import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { inCheckout } from '@/deploy/checkout.ts';
import { runTool } from '@/deploy/tool.ts';
import { editorSchema, keyTable, managedSchema } from './schemas.ts';

const MANAGED = inCheckout('public', 'managed_schema.json');
const EDITOR = inCheckout('deploy', 'schema', 'policy.schema.json');
const PAGE = inCheckout('docs', 'policy.md');

/** Writes what is made from the policy document: both schemas, and the table of keys in the page about policies. */
async function write(): Promise<void> {
  await mkdir(inCheckout('public'), { recursive: true });
  await writeFile(MANAGED, JSON.stringify(managedSchema(), undefined, 2));
  await writeFile(EDITOR, JSON.stringify(editorSchema(), undefined, 2));
  const page = await readFile(PAGE, 'utf8');
  await writeFile(
    PAGE,
    page.replace(/<!-- keys -->.*<!-- end of keys -->/s, () => `<!-- keys -->\n\n${keyTable()}\n\n<!-- end of keys -->`),
  );
  await runTool('oxfmt', [MANAGED, EDITOR, PAGE]);
}

await write();
