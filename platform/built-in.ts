import { browser } from '@wxt-dev/browser';
import type { PolicyDocument } from '@/policy/document.ts';

/** The revision that events and heartbeats name while the built-in child default holds. */
export const BUILT_IN_REVISION = 0;

/** Returns what holds before any policy is known. It lies in a file of its own, for the worker hardly ever needs it and has a size limit. */
export async function readBuiltIn(): Promise<PolicyDocument> {
  const response = await fetch(browser.runtime.getURL('/child-default.json'));
  return (await response.json()) as PolicyDocument;
}
