/** Returns a text of the popup with its `{places}` filled in. */
export function wordsWith(text: string, filled: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => String(filled[name] ?? place));
}
