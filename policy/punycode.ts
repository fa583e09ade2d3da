const BASE = 36;
const T_MIN = 1;
const T_MAX = 26;
const SKEW = 38;
const DAMP = 700;

/** Returns the letters of a host whose labels may be punycode (`xn--…`), by RFC 3492 section 6.2. A label that does not decode stays as it is. */
export function unicodeHost(host: string): string {
  return host
    .split('.')
    .map((label) => (label.startsWith('xn--') ? (decodedLabel(label.slice(4)) ?? label) : label))
    .join('.');
}

function decodedLabel(input: string): string | undefined {
  const dash = input.lastIndexOf('-');
  const output = Array.from(dash > 0 ? input.slice(0, dash) : '', (letter) => letter.codePointAt(0) ?? 0);
  let [point, bias, index] = [128, 72, 0];
  let at = dash > 0 ? dash + 1 : 0;
  while (at < input.length) {
    const read = readNumber(input, at, bias);
    if (!read) return undefined;
    const before = index;
    index += read.value;
    at = read.next;
    const length = output.length + 1;
    bias = adapted(index - before, length, before === 0);
    point += Math.floor(index / length);
    index %= length;
    if (point > 0x10ffff) return undefined;
    output.splice(index, 0, point);
    index += 1;
  }
  return String.fromCodePoint(...output);
}

function readNumber(input: string, start: number, bias: number): { value: number; next: number } | undefined {
  let [value, weight, at] = [0, 1, start];
  for (let k = BASE; ; k += BASE) {
    const digit = digitOf(input.charCodeAt(at));
    at += 1;
    if (digit === undefined || value > 0x7fffffff) return undefined;
    value += digit * weight;
    const threshold = Math.min(Math.max(k - bias, T_MIN), T_MAX);
    if (digit < threshold) return { value, next: at };
    weight *= BASE - threshold;
  }
}

function digitOf(code: number): number | undefined {
  if (code >= 97 && code <= 122) return code - 97;
  if (code >= 48 && code <= 57) return code - 22;
  return undefined;
}

function adapted(delta: number, length: number, first: boolean): number {
  let rest = Math.floor(delta / (first ? DAMP : 2));
  rest += Math.floor(rest / length);
  let k = 0;
  for (; rest > ((BASE - T_MIN) * T_MAX) / 2; k += BASE) rest = Math.floor(rest / (BASE - T_MIN));
  return k + Math.floor(((BASE - T_MIN + 1) * rest) / (rest + SKEW));
}
