import { browser } from '@wxt-dev/browser';
import { ourPages } from './our-pages.ts';

/** Opens the notice in a tab of its own; a person who has to sign it travels in the fragment. Resolves once the tab is there. */
export async function openNotice(person = ''): Promise<void> {
  await browser.tabs.create({ url: `${ourPages().notice}#${person}` });
}

/** Opens the toolbar's popup. Resolves with false where the browser does not let a page do that. */
export async function openPopup(): Promise<boolean> {
  const [opened] = await Promise.allSettled([browser.action.openPopup()]);
  return opened.status === 'fulfilled';
}
