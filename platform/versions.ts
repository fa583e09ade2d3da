import { browser } from '@wxt-dev/browser';

/** The extension's version, and the browser's name and version, as a heartbeat gives them. */
export function versions(): { extensionVersion: string; browser: string } {
  const brands = navigator.userAgent.match(/(?:Edg|Chrome)\/[\d.]+/g);
  return { extensionVersion: browser.runtime.getManifest().version, browser: brands?.at(-1) ?? 'unknown' };
}
