import { defineContentScript } from 'wxt/utils/define-content-script';
import { showFileNotice } from '@/components/file-notice.ts';

/** The browser's own object: an extension's library would weigh on every page. */
declare const chrome: {
  runtime: { sendMessage(message: unknown): Promise<unknown>; onMessage: { addListener(listener: (message: unknown) => void): void } };
};

/**
 * Stops files on their way into a page that they may not be sent from: chosen, dropped or pasted. It stands before the page's own listeners, and sees
 * that there are files, not which. Until the worker has answered no file goes. It also says on the page that a download was stopped.
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
    for (const kind of ['focus', 'pageshow', 'dragenter'] as const) addEventListener(kind, askFor, { capture: kind === 'dragenter' });
    chrome.runtime.onMessage.addListener((message) => {
      if (typeof message === 'object' && message !== null && 'refused' in message) showFileNotice('download', message.refused);
    });
  },
});

let isOpen = false;

async function ask(): Promise<void> {
  const reply: unknown = await chrome.runtime.sendMessage({ channel: 'askUploads', request: {} });
  isOpen = typeof reply === 'object' && reply !== null && 'uploads' in reply && reply.uploads === 'open';
}

let asking: Promise<void> | undefined;

function askQuietly(): void {
  // After an update this script outlives the extension that sent it, and keeps what it knew.
  asking ??= ask()
    .catch(() => undefined)
    .finally(() => (asking = undefined));
}

/** What a page makes up asks nothing: it could do so by the thousand. */
function askFor(event: Event): void {
  if (event.isTrusted) askQuietly();
}

function look(event: Event): void {
  const input = event.composedPath()[0];
  const isChooser = input instanceof HTMLInputElement && input.type === 'file';
  // A page's own button may open the chooser for the person who pressed it.
  const isByPerson = event.isTrusted || (event.type === 'click' && navigator.userActivation.isActive);
  if (isChooser && event.type === 'click' && isByPerson) askQuietly();
  if (isOpen || !(isChooser || carriesFiles(event))) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  // Emptying a chooser that is empty would be told of as often as the page likes.
  const hadFiles = isChooser && (input.files?.length ?? 0) > 0;
  if (hadFiles) input.value = '';
  if (isByPerson && (hadFiles || event.type === 'click' || carriesFiles(event))) tell();
}

function carriesFiles(event: Event): boolean {
  if (event instanceof DragEvent) return event.dataTransfer?.types.includes('Files') ?? false;
  return event instanceof ClipboardEvent && (event.clipboardData?.types.includes('Files') ?? false);
}

let telling: Promise<void> | undefined;

function tell(): void {
  telling ??= Promise.resolve()
    .then(() => chrome.runtime.sendMessage({ channel: 'stopUpload', request: {} }))
    .then((reply) => showFileNotice('upload', reply))
    .catch(() => undefined)
    .finally(() => (telling = undefined));
}
