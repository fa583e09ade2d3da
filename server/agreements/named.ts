import type { Named } from '@/policy/console-agreements.ts';
import type { KeptPolicy } from '@/server/database/schema.ts';

/** Returns how a request came by its name. Case, spaces and ways to write the same letter make no other name; a policy without people knows no strangers. */
export function namedIn(policy: Pick<KeptPolicy, 'people'> | undefined, { who, person }: { who: string; person: string | null }): Named {
  if (person !== null) return 'own';
  const people = policy?.people ?? [];
  return people.length === 0 || people.some(({ name }) => spelled(name) === spelled(who)) ? 'typed' : 'stranger';
}

function spelled(name: string): string {
  return name.normalize('NFKC').toLowerCase().trim().replace(/\s+/g, ' ');
}
