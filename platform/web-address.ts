/** True for an absolute `http:` or `https:` address: the only kind that a page of ours ever goes to. */
export function isWebAddress(address: string): boolean {
  return ['http:', 'https:'].includes(URL.parse(address)?.protocol ?? '');
}
