import { factsOf, type Category } from './category.ts';

/** True for a category whose addresses are shown defanged: nothing opens it, and what is illegal must not be opened by accident. */
export function isDefanged(category?: Category): boolean {
  return category !== undefined && factsOf(category).locked;
}

/** Returns an address part with its dots bracketed. */
export function bracketed(text: string): string {
  return text.replaceAll('.', '[.]');
}

/** Returns an address part with its dots bracketed where its category wants it, so that nobody opens it by accident. */
export function defang(text: string, category?: Category): string {
  return isDefanged(category) ? bracketed(text) : text;
}
