import { buildIfStale } from '@/deploy/build.ts';
import { runTool } from '@/deploy/tool.ts';

const CHECKS: readonly [what: string, tool: string, parts: string[]][] = [
  ['format', 'oxfmt', ['--check', '.']],
  ['lint', 'oxlint', ['--type-aware', '.']],
  ['types', 'tsc', ['-p', 'tsconfig.json']],
  ['types without the DOM', 'tsc', ['-p', 'tsconfig.server.json']],
  ['dead code', 'knip', []],
  ['sizes', 'vitest', ['run', '--project', 'shape', 'tests/shape/sizes.test.ts']],
];

/** `npm run check`: every check runs, also after one has failed. */
async function check(): Promise<void> {
  await buildIfStale();
  for (const [what, tool, parts] of CHECKS) {
    try {
      await runTool(tool, parts);
      console.log(`${what}: good`);
    } catch (error) {
      console.log(`${what}: ${error instanceof Error ? error.message : String(error)}`);
      process.exitCode = 1;
    }
  }
}

await check();
