/** Returns a short name for what a text says: the first 16 hex digits of its SHA-256. */
export async function markOf(text: string): Promise<string> {
  return (await sha256Of(text)).slice(0, 16);
}

/** Returns the SHA-256 of a text in UTF-8, as 64 hex digits. */
export async function sha256Of(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
