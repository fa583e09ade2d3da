/** Signs that a program's text may hold as they are, whichever way it is written down. */
const FIRST_SIGN = 0x21;
const SIGNS = 0x7f;
const UNSAFE = new Set('"\\`$\'');
const NOTHING = 0;
const FEWEST = 8;

/**
 * Returns lines of packed words with their commonest neighbours as one sign each, and before them the line that says what each of the signs stands for, which is empty where no sign is left
 * over. A sign may stand for others as well as for letters: what is said of it is said in full.
 */
export function shortened(lines: readonly string[]): string[] {
  const [mark, ...signs] = signsLeft(lines);
  let codes = lines.flatMap(codesOf);
  const full = new Map<number, string>();
  const inFull = (code: number): string => full.get(code) ?? String.fromCharCode(code);
  for (const sign of mark === undefined ? [] : signs) {
    const pair = commonest(codes);
    if (!pair) break;
    full.set(sign, pair.map(inFull).join(''));
    codes = joined(codes, pair, sign);
  }
  const said = [...full].map(([sign, meant]) => String.fromCharCode(mark ?? NOTHING, sign) + meant).join('');
  const bodies = codes
    .map((code) => String.fromCharCode(code))
    .join('')
    .split('\0');
  return [said, ...lines.map((line, at) => line.slice(0, line.indexOf('\t') + 1) + (bodies[at] ?? ''))];
}

function signsLeft(lines: readonly string[]): number[] {
  const used = new Set(lines.join(''));
  const all = Array.from({ length: SIGNS - FIRST_SIGN }, (_, at) => FIRST_SIGN + at);
  return all.filter((code) => !used.has(String.fromCharCode(code)) && !UNSAFE.has(String.fromCharCode(code)));
}

/** What stands behind the head of a line, and that it ends there. */
function codesOf(line: string): number[] {
  return [...Array.from(line.slice(line.indexOf('\t') + 1), (one) => one.charCodeAt(0)), NOTHING];
}

/** What comes less often than `FEWEST` times saves nothing. */
function commonest(codes: readonly number[]): [first: number, second: number] | undefined {
  const times = new Uint32Array(SIGNS * SIGNS);
  let most = 0;
  codes.forEach((code, at) => {
    const before = codes[at - 1] ?? NOTHING;
    if (before === NOTHING || code === NOTHING || before > SIGNS || code > SIGNS) return;
    const pair = before * SIGNS + code;
    times[pair] = (times[pair] ?? 0) + 1;
    if ((times[pair] ?? 0) > (times[most] ?? 0)) most = pair;
  });
  return (times[most] ?? 0) < FEWEST ? undefined : [Math.floor(most / SIGNS), most % SIGNS];
}

function joined(codes: readonly number[], [first, second]: readonly [number, number], sign: number): number[] {
  const all: number[] = [];
  for (let at = 0; at < codes.length; at += 1) {
    const isPair = codes[at] === first && codes[at + 1] === second;
    all.push(isPair ? sign : (codes[at] ?? NOTHING));
    if (isPair) at += 1;
  }
  return all;
}
