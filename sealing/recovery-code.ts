/** Crockford's base 32: no I, L, O or U, so that a code read from paper is typed right. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const CODE_LETTERS = 32;

/** Returns a fresh code of 160 random bits: eight groups of four letters. */
export function freshRecoveryCode(): string {
  const letters = [...crypto.getRandomValues(new Uint8Array(CODE_LETTERS))].map((byte) => LETTERS[byte & 31] ?? '').join('');
  return letters.replaceAll(/.{4}(?=.)/g, '$&-');
}

/** Returns the letters of a typed code, whatever stands between them and whichever look-alike was typed; nothing for a text that is no such code. */
export function recoveryCodeFrom(typed: string): string | undefined {
  const letters = typed.normalize('NFKC').toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1');
  return new RegExp(`^[${LETTERS}]{${CODE_LETTERS}}$`).test(letters) ? letters : undefined;
}
