/** True while the reader is at the top of the page, where new lines may be inserted without moving what is being read. */
export function isAtTop(): boolean {
  return scrollY < 8;
}
