/** Returns the `name=value` of a `Set-Cookie` header, as a browser would send it back. */
export function pairOf(cookie: string): string {
  return cookie.split(';', 1)[0] ?? '';
}
