import * as z from 'zod/mini';
import { WebAddress } from '@/policy/text.ts';

/** True for an absolute `http:` or `https:` address: the only kind that a page of ours ever goes to. */
export function isWebAddress(address: string): boolean {
  return z.safeParse(WebAddress, address).success;
}
