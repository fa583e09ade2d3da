import { defineContentScript } from 'wxt/utils/define-content-script';
import { showUploadNotice } from '@/components/upload-notice.ts';

/** The browser's own object: an extension's library would weigh on every page. */
declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };

/**
 * Stops files on their way into a page that they may not be sent from: chosen, dropped or pasted. It stands before the page's own listeners, and sees
 * that there are files, not which. Until the worker has answered no file goes.
 */
export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_start',
  main() {
    askQuietly();
    for (const kind of ['click', 'input', 'change', 'drop', 'paste'] as const) addEventListener(kind, look, { capture: true });
    // The level may have changed since: whoever comes back to the page, or brings a file, has the worker asked again.
    for (const kind of ['focus', 'pageshow', 'dragenter'] as const) addEventListener(kind, askQuietly, { capture: kind === 'dragenter' });
  },
});

let isOpen = false;

async function ask(): Promise<void> {
  const reply: unknown = await chrome.runtime.sendMessage({ channel: 'askUploads', request: {} });
  isOpen = typeof reply === 'object' && reply !== null && 'uploads' in reply && reply.uploads === 'open';
}

function askQuietly(): void {
  // After an update this script outlives the extension that sent it, and keeps what it knew.
  ask().catch(() => undefined);
}

function look(event: Event): void {
  const input = event.composedPath()[0];
  const isChooser = input instanceof HTMLInputElement && input.type === 'file';
  if (isChooser && event.type === 'click') askQuietly();
  if (isOpen || !(isChooser || carriesFiles(event))) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  if (!isChooser) return void tell();
  // Emptying a chooser that is empty would be told of as often as the page likes.
  const hadFiles = (input.files?.length ?? 0) > 0;
  if (hadFiles) input.value = '';
  if (hadFiles || event.type === 'click') void tell();
}

function carriesFiles(event: Event): boolean {
  if (event instanceof DragEvent) return event.dataTransfer?.types.includes('Files') ?? false;
  return event instanceof ClipboardEvent && (event.clipboardData?.types.includes('Files') ?? false);
}

async function tell(): Promise<void> {
  const reply: unknown = await chrome.runtime.sendMessage({ channel: 'stopUpload', request: {} }).catch(() => undefined);
  const isSaid = typeof reply === 'object' && reply !== null && 'sentence' in reply && typeof reply.sentence === 'string';
  if (isSaid) showUploadNotice(reply.sentence as string);
}
