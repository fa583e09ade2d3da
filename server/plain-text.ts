/** Control characters, and characters that turn the direction of text or hide in it: they could make a line of the record read as another. */
const UNSAFE = /[\p{Cc}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;

/** Says whether a text is only what it seems, and is well-formed Unicode that PostgreSQL can keep. */
export function isPlain(text: string): boolean {
  return text.isWellFormed() && text.search(UNSAFE) === -1;
}

/** Returns the text without what `isPlain` refuses; never blank. */
export function plain(text: string): string {
  return text.toWellFormed().replaceAll(UNSAFE, '').trim() || '–';
}
