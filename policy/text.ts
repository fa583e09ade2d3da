import * as z from 'zod/mini';

/** Words a person wrote: trimmed, never blank, at most `longest` characters. */
export function words(longest: number) {
  return z.string().check(z.trim(), z.minLength(1), z.maxLength(longest));
}

/** A short lower-case id: letters, digits and hyphens. */
export const Slug = z
  .string()
  .check(z.regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'a short id of lower-case letters, digits and hyphens, such as no-social-networking'));

/** A calendar day, `YYYY-MM-DD`. */
export const Day = z.iso.date('a day that exists, written year-month-day, such as 2026-09-01');

/** An instant, ISO 8601 with `Z`. */
export const Instant = z.iso.datetime();

/** A time of day on the setting's clock, `HH:MM`. */
export const TimeOfDay = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time of day from 00:00 to 23:59, such as 09:30'));

/** A host name in lower-case ASCII (punycode) without a trailing dot. */
export const HostName = z
  .string()
  .check(
    z.regex(
      /^(?=.{1,253}$)([a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?)(\.[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?)*$/,
      'a host name in lower case, such as example.org',
    ),
  );

/** An account of a browser profile, as its owner types it. */
export const Account = z
  .string()
  .check(z.maxLength(254), z.regex(/^[^\s@]{1,64}@[^\s@]+\.[^\s@]+$/, 'an account, such as anna@setting.example'));

/** A web address, `http:` or `https:`. */
export const WebAddress = z.url({ protocol: /^https?$/, error: 'a web address that begins with https:// or http://' });

/** A site as a person writes it: `host` or `host/path`. */
export const SiteEntry = z
  .string()
  .check(z.regex(/^[a-z0-9_.-]+(\/[^\s?#]*)?$/, 'a site such as example.org or example.org/page, without https://'));

/** A raw public key of 32 bytes in base64url: Ed25519 where something is signed, X25519 where something is sealed. */
export const RawKey = z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/, 'a public key of 43 letters, digits, hyphens and underscores'));
