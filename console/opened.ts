const opened = new Set<string>();

/** Remembers that a line's details were opened from the list in this tab. */
export function rememberOpened(address: string): void {
  opened.add(new URL(address, location.origin).href);
}

/** True when Back leads from these details to the list, and not out of the console. */
export function wasOpenedHere(): boolean {
  return opened.has(location.href);
}
