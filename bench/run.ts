import { ensureBrowser } from '@/deploy/browser.ts';
import { buildIfStale } from '@/deploy/build.ts';
import { measureAgreed } from './agreed.ts';
import { measureFlagging } from './flagging.ts';
import { measureCable } from './cable.ts';
import { measureCalling } from './calling.ts';
import { measureFlash } from './flash.ts';
import { measureIngest } from './ingest.ts';
import { measureLists } from './lists.ts';
import { measureLive } from './live.ts';
import { measureNavigation } from './navigation.ts';
import { type Findings } from './findings.ts';
import { BENCHMARKS, report, type BenchmarkName } from './report.ts';
import { measurePages } from './pages.ts';
import { measurePictures } from './pictures.ts';
import { measureRules } from './rules.ts';

const measures: Record<BenchmarkName, () => Promise<Findings>> = {
  navigation: measureNavigation,
  rules: measureRules,
  live: measureLive,
  agreed: measureAgreed,
  lists: measureLists,
  ingest: measureIngest,
  flagging: measureFlagging,
  pages: measurePages,
  flash: measureFlash,
  cable: measureCable,
  calling: measureCalling,
  pictures: measurePictures,
};

/** `npm run bench`: every benchmark one after another, or those that are named. */
async function run(named: readonly string[]): Promise<void> {
  const unknown = named.filter((name) => !BENCHMARKS.some((known) => known === name));
  if (unknown.length > 0) throw new Error(`There is no benchmark “${unknown.join('”, “')}”. There are: ${BENCHMARKS.join(', ')}.`);
  await ensureBrowser();
  await buildIfStale();
  for (const name of BENCHMARKS) if (named.length === 0 || named.includes(name)) await report(name, measures[name]);
}

await run(process.argv.slice(2));
