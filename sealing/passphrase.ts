/** What is wrong with a new passphrase: too short, too few different letters, or made of what anybody knows of the person. */
export type PassphraseFault = 'short' | 'easy' | 'personal';

const SHORTEST_PASSPHRASE = 16;
const FEWEST_LETTERS = 8;
const LEFT_WITHOUT_NAMES = 12;

/** Returns why a passphrase should not guard a key, or nothing. `known` is what others know: the person's name and address, the setting's name. */
export function passphraseFault(passphrase: string, known: readonly string[]): PassphraseFault | undefined {
  const plain = plainPassphrase(passphrase).toLowerCase();
  if (plain.length < SHORTEST_PASSPHRASE) return 'short';
  if (new Set(plain.replaceAll(/\s/g, '')).size < FEWEST_LETTERS || /^(.{1,8}?)\1+$/su.test(plain)) return 'easy';
  const names = known.flatMap((one) => one.toLowerCase().split(/[^\p{L}\p{N}]+/u)).filter((name) => name.length > 3);
  const rest = names.reduce((left, name) => left.replaceAll(name, ''), plain);
  return rest.length < LEFT_WITHOUT_NAMES ? 'personal' : undefined;
}

/** The same passphrase from any keyboard and with any spacing. */
export function plainPassphrase(passphrase: string): string {
  return passphrase.normalize('NFKC').trim().replaceAll(/\s+/gu, ' ');
}
