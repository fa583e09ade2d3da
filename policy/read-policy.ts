import { complaintAbout, complaintAboutContradiction, complaintAboutOversize, sentenceAboutStray, type Complaint } from './complaint.ts';
import { contradictionsIn } from './contradictions.ts';
import { PolicyDocument } from './document.ts';
import { whereJsonBreaks } from './json-place.ts';
import { misgivingsAbout } from './misgivings.ts';
import { soundPart, type Sound } from './sound.ts';
import { survey } from './stray.ts';

export type { Complaint } from './complaint.ts';

/** A policy that holds, with what is odd about it but harmless: keys that are not known, as dotted paths, and warnings as sentences. */
export type ReadPolicy = { policy: PolicyDocument; unknownKeys: string[]; warnings: string[] };

/** A policy that does not hold: at most 50 complaints, first of what is malformed, then of what contradicts itself, each in the order of the document. */
export type RefusedPolicy = { complaints: Complaint[]; unknownKeys: string[]; warnings: string[] };

/** More than this nobody reads. */
const MOST_COMPLAINTS = 50;
/** In characters; a policy with a thousand prepared sites has about 150,000. */
const LONGEST_TEXT = 4_000_000;

/**
 * Returns the policy in a value, or complaints about it in words. What is malformed hides nothing else: the rest is judged as far as it is
 * well-formed. Never throws on a value made of plain JSON, however large or deep.
 */
export function readPolicy(value: unknown): ReadPolicy | RefusedPolicy {
  const { stray, oversize } = survey(value);
  const unknown = { unknownKeys: stray.map(({ path }) => path.join('.')), warnings: stray.map(sentenceAboutStray) };
  if (oversize.length > 0) return { complaints: oversize.map(complaintAboutOversize), ...unknown };
  const read = PolicyDocument.safeParse(value);
  const issues = read.success ? [] : read.error.issues;
  // What has the form of a policy, but for the places that the form's own schema found, is sound.
  const sound = read.success ? read.data : ((soundPart(value, issues) ?? {}) as Sound<PolicyDocument>);
  const contradictions = contradictionsIn(sound);
  const warnings = [...unknown.warnings, ...misgivingsAbout(sound)];
  if (read.success && contradictions.length === 0) return { policy: read.data, ...unknown, warnings };
  const complaints = atMost([
    ...issues.map((issue) => () => complaintAbout(issue, value, stray)),
    ...contradictions.map((one) => () => complaintAboutContradiction(one, value)),
  ]);
  return { complaints, ...unknown, warnings };
}

/** Only what is shown is put into words: a document can be wrong in a million places. */
function atMost(complaints: readonly (() => Complaint)[]): Complaint[] {
  const shown = complaints.slice(0, MOST_COMPLAINTS).map((inWords) => inWords());
  const more = complaints.length - shown.length;
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
