/** Control, format (zero-width and direction marks), surrogate, private and unassigned characters, and every kind of line break or odd space. */
const UNSEEN = /[\p{C}\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu;
const LONGEST = 64;

/** Returns a host for eyes only: characters that hide or turn text are replaced by “�”, and a long one loses its middle. */
export function hostText(host: string): string {
  const seen = Array.from(host.slice(0, 4 * LONGEST) + (host.length > 4 * LONGEST ? host.slice(-4 * LONGEST) : ''));
  const legible = seen.map((character) => character.replace(UNSEEN, '�'));
  if (legible.length <= LONGEST) return legible.join('');
  const half = LONGEST / 2 - 1;
  return `${legible.slice(0, half).join('')}…${legible.slice(-half).join('')}`;
}
