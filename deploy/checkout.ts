import { join } from 'node:path';

/** The folder that holds package.json, absolute. */
export const CHECKOUT = join(import.meta.dirname, '..');

/** Returns the absolute path of something in the checkout. */
export function inCheckout(...parts: string[]): string {
  return join(CHECKOUT, ...parts);
}
