import * as z from 'zod/mini';

/** What a child was about to give away: a field of one of these kinds, or a whole form. */
export const DETAIL_KINDS = ['name', 'email', 'phone', 'address', 'postcode', 'birthday', 'form'] as const;
export const DetailKind = z.enum(DETAIL_KINDS);
export type DetailKind = z.output<typeof DetailKind>;
