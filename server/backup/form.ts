import * as z from 'zod/mini';

/** Sessions end with a restored copy, and the migrations are told apart. */
export const NOT_KEPT: readonly string[] = ['console_sessions', 'console_verifications', 'kysely_migration', 'kysely_migration_lock'];

/**
 * A backup is text in lines, packed by gzip: this header; a `Section` before the rows of each table, each row one JSON object; a `KeptFile` for each
 * file of the data folder; and the `Seal` over all lines before it.
 */
export const Header = z.strictObject({
  stairgate: z.literal('backup'),
  format: z.literal(1),
  madeAt: z.iso.datetime(),
  migrations: z.array(z.string()),
});
export type Header = z.output<typeof Header>;

export const Section = z.strictObject({ table: z.string().check(z.regex(/^[a-z_]{1,63}$/)) });

/** A file of the data folder by its path in it, with its contents. */
export const KeptFile = z.strictObject({
  file: z.string().check(z.regex(/^(?:keys\/)?[A-Za-z0-9_-][A-Za-z0-9._-]{0,127}$/)),
  contents: z.string(),
});
export type KeptFile = z.output<typeof KeptFile>;

/** How many lines stand before it, and their SHA-256 in hexadecimal digits. */
export const Seal = z.strictObject({ lines: z.int(), sha256: z.string() });

/** The row of a table stands behind this sign, so that none can pass for a line of another kind. */
export const ROW = ' ';
