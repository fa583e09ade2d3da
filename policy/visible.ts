// Control and direction characters, ends of lines and what has no shape of its own: they can make an address read as another one, or as a line of ours.
const HIDDEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;
const LONGEST = 200;

/** Returns an address part as it may be read aloud: each character that cannot be seen becomes a visible mark. */
export function visible(text: string): string {
  return text.replace(HIDDEN, '\uFFFD');
}

/** Returns an address, or a part of one, as it may be shown: visible, and at most 200 characters of it, with “…” in place of what is left out. */
export function shownAddress(text: string): string {
  const characters = Array.from(text.slice(0, 2 * LONGEST + 1));
  return characters.length <= LONGEST ? visible(text) : `${visible(characters.slice(0, LONGEST).join(''))}…`;
}

/** Returns a value as JSON that is safe to print: the same value to whoever reads it, but every hidden character in it is written as an escape. */
export function visibleJson(value: unknown): string {
  return JSON.stringify(value).replace(HIDDEN, (character) =>
    character
      .split('')
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
      .join(''),
  );
}
