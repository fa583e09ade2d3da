/** What a page that nobody is known to have made is judged by: a page from nowhere, like one that stands whole in its address. */
export const NOBODYS = 'data:,';

/** True for a document whose address does not say whose it is: `about:blank` and `about:srcdoc`. */
export function isNameless(address: string): boolean {
  return address.startsWith('about:');
}
