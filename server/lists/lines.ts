/** Longer ones hold no host. */
const LONGEST_LINE = 2_048;

/** Returns the lines of a text as they come, by the part that they came with; `undefined` stands for a line that is too long, of which nothing is kept. */
export async function* linesOf(text: AsyncIterable<Buffer>): AsyncGenerator<(string | undefined)[]> {
  const decoder = new TextDecoder();
  let rest = '';
  let isTooLong = false;
  for await (const part of text) {
    const pieces = (rest + decoder.decode(part, { stream: true })).split(/\r\n|\n|\r/);
    rest = pieces.pop() ?? '';
    const lines = pieces.map((line, index) => (line.length > LONGEST_LINE || (index === 0 && isTooLong) ? undefined : line));
    if (lines.length > 0) isTooLong = false;
    if (rest.length > LONGEST_LINE) [rest, isTooLong] = ['', true];
    yield lines;
  }
  rest += decoder.decode();
  if (isTooLong || rest !== '') yield [isTooLong ? undefined : rest];
}
