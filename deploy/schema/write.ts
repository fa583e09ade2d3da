import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { inCheckout } from '@/deploy/checkout.ts';
import { runTool } from '@/deploy/tool.ts';
import { childDefault } from '@/policy/child-default.ts';
import { editorSchema, managedSchema, tables } from './schemas.ts';

const MANAGED = inCheckout('public', 'managed_schema.json');
const CHILD_DEFAULT = inCheckout('public', 'child-default.json');
const EDITOR = inCheckout('deploy', 'schema', 'policy.schema.json');
const PAGE = inCheckout('docs', 'policy.md');

/** Writes what is made from the policy document: both schemas, the built-in policy, and the tables in the page about policies. */
async function write(): Promise<void> {
  await mkdir(inCheckout('public'), { recursive: true });
  await writeFile(MANAGED, JSON.stringify(managedSchema(), undefined, 2));
  await writeFile(CHILD_DEFAULT, JSON.stringify(childDefault, undefined, 2));
  await writeFile(EDITOR, JSON.stringify(editorSchema(), undefined, 2));
  await writeFile(PAGE, filledIn(await readFile(PAGE, 'utf8')));
  await runTool('oxfmt', [MANAGED, CHILD_DEFAULT, EDITOR, PAGE]);
}

function filledIn(page: string): string {
  return Object.entries(tables()).reduce(
    (text, [name, table]) => text.replace(new RegExp(`<!-- ${name} -->.*<!-- end of ${name} -->`, 's'), () => table),
    page,
  );
}

await write();
