import { PolicyDocument } from './document.ts';
import { complaintAbout, complaintAboutOversize, sentenceAboutStray, type Complaint } from './complaint.ts';
import { whereJsonBreaks } from './json-place.ts';
import { survey, type StrayKey } from './stray.ts';

export type { Complaint } from './complaint.ts';

/** A policy that holds, with what is odd about it but harmless: keys that are not known, as dotted paths, and warnings as sentences. */
export type ReadPolicy = { policy: PolicyDocument; unknownKeys: string[]; warnings: string[] };

/** A policy that does not hold: at most 50 complaints, in the order of the document. */
export type RefusedPolicy = { complaints: Complaint[]; unknownKeys: string[]; warnings: string[] };

/** More than this nobody reads. */
const MOST_COMPLAINTS = 50;
/** In characters; a policy with a thousand prepared sites has about 150,000. */
const LONGEST_TEXT = 4_000_000;

/** Returns the policy in a value, or complaints about it in words. Never throws on a value made of plain JSON, however large or deep. */
export function readPolicy(value: unknown): ReadPolicy | RefusedPolicy {
  const { stray, oversize } = survey(value);
  const unknown = { unknownKeys: stray.map(({ path }) => path.join('.')), warnings: stray.map(sentenceAboutStray) };
  if (oversize.length > 0) return { complaints: oversize.map(complaintAboutOversize), ...unknown };
  const read = PolicyDocument.safeParse(value);
  if (read.success) return { policy: read.data, ...unknown, warnings: [...unknown.warnings, ...misgivings(read.data)] };
  return { complaints: complaintsFrom(read.error.issues, value, stray), ...unknown };
}

type Issues = Parameters<typeof complaintAbout>[0][];

function complaintsFrom(issues: Issues, value: unknown, stray: readonly StrayKey[]): Complaint[] {
  const shown = issues.slice(0, MOST_COMPLAINTS).map((issue) => complaintAbout(issue, value, stray));
  const more = issues.length - shown.length;
  const last = shown.at(-1);
  if (more > 0 && last) shown[shown.length - 1] = { ...last, words: `${last.words} There are ${more} more complaints like these.` };
  return shown;
}

/** Returns the policy in a text, or complaints about it; a text that is not JSON gives one complaint with line and column. */
export function readPolicyText(text: string): ReadPolicy | RefusedPolicy {
  if (text.length > LONGEST_TEXT) return refusedText(`a text of ${text.length} characters`, `at most ${LONGEST_TEXT} characters long`);
  const plain = text.replace(/^\uFEFF/, '');
  const parsed = parse(plain);
  return 'value' in parsed ? readPolicy(parsed.value) : brokenText(plain);
}

function parse(text: string): { value: unknown } | { broken: true } {
  try {
    return { value: JSON.parse(text) };
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    return { broken: true };
  }
}

function brokenText(text: string): RefusedPolicy {
  const { line, column, found, hint } = whereJsonBreaks(text);
  const words = `The policy is not JSON: at line ${line}, column ${column} stands ${found}, which cannot stand there`;
  const complaint = {
    path: '',
    found: `${found} at line ${line}, column ${column}`,
    wanted: 'JSON',
    words: `${words}${hint ? `; ${hint}` : ''}.`,
  };
  return { complaints: [complaint], unknownKeys: [], warnings: [] };
}

function refusedText(found: string, wanted: string): RefusedPolicy {
  const complaint = { path: '', found, wanted, words: `The policy must be ${wanted}, and it is ${found}.` };
  return { complaints: [complaint], unknownKeys: [], warnings: [] };
}

/** What holds and is probably not meant. */
function misgivings(policy: PolicyDocument): string[] {
  return [...homePageNotPrepared(policy), ...repeatedBlocks(policy)];
}

function homePageNotPrepared({ setting, levels, prepared }: PolicyDocument): string[] {
  const { host, pathname } = new URL(setting.homePage);
  const address = `${host.replace(/^www\./, '')}${pathname}`.toLowerCase();
  const isPrepared = prepared.some(({ site }) => {
    const start = site
      .replace(/^www\./, '')
      .replace(/\/$/, '')
      .toLowerCase();
    return address === start || address.startsWith(`${start}/`) || host.endsWith(`.${start}`);
  });
  if (isPrepared || levels.child.access.mode !== 'prepared-only') return [];
  return [`The home page ${setting.homePage} is not in the prepared list, so a child cannot open it.`];
}

function repeatedBlocks({ levels }: PolicyDocument): string[] {
  return Object.entries(levels).flatMap(([level, { blocked }]) => {
    const categories = blocked.map((row) => row.category);
    const repeated = new Set(categories.filter((category, index) => categories.indexOf(category) !== index));
    return [...repeated].map((category) => `At levels › ${level} › blocked the category “${category}” stands more than once.`);
  });
}
