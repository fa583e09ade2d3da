import { defineContentScript } from 'wxt/utils/define-content-script';
import type { DetailKind } from '@/policy/details-field.ts';
import { personalDetailIn } from '@/policy/personal-field.ts';

/** The browser's own object: the polyfill would add 10 kB to every page. */
declare const chrome: {
  runtime: { sendMessage(message: unknown): Promise<unknown>; onMessage: { addListener(listener: () => void): void } };
  dom: { openOrClosedShadowRoot(element: HTMLElement): ShadowRoot | null };
};

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/**
 * Keeps a child from writing about itself into a page that nobody prepared: it reads what a field says that it is for, never what stands in it. It stands before
 * the page's own listeners, so that no letter reaches the page. What is sent by other ways a net rule stops.
 */
export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_start',
  main() {
    addEventListener('focus', (event) => askAt(event.composedPath()[0]), { capture: true });
    // The worker nudges every frame when the level or the rules have changed.
    chrome.runtime.onMessage.addListener(() => askAt(window));
    for (const kind of ['keydown', 'beforeinput', 'input', 'paste', 'drop'] as const) addEventListener(kind, look, { capture: true });
    addEventListener('submit', lookAtForm, { capture: true });
  },
});

/** Nothing while the worker has not said: until then no letter goes, and none is told of. */
let holds: 'open' | 'stopped' | undefined;

async function ask(): Promise<void> {
  const reply: unknown = await chrome.runtime.sendMessage({ channel: 'askDetails', request: {} });
  holds = typeof reply === 'object' && reply !== null && 'details' in reply && reply.details === 'stopped' ? 'stopped' : 'open';
}

/** Asks where a field for personal details has the keyboard: on every other page there is nothing to ask. */
function askAt(target: EventTarget | undefined): void {
  holds = undefined;
  if (!fieldAt(target === window ? (document.activeElement ?? undefined) : target)) return;
  askQuietly();
}

function askQuietly(): void {
  // After an update this script outlives the extension that sent it, and holds nobody up.
  ask().catch(() => (holds = 'open'));
}

function look(event: Event): void {
  if (holds === 'open') return;
  // Moving on from a field, and what is held with Control, writes nothing.
  if (event instanceof KeyboardEvent && (event.key.length > 1 || event.ctrlKey || event.metaKey || event.altKey)) return;
  const field = fieldAt(event.composedPath()[0]);
  const kind = field && kindOf(field);
  if (!field || !kind) return;
  stop(event);
  // Focus that moves inside a shadow root is not seen outside it.
  if (!holds) return askQuietly();
  if (event.type === 'input') field.value = '';
  tell(kind);
}

/** A form that asks for personal details goes nowhere, by whatever method; one that asks for none is left to the net rule. */
function lookAtForm(event: SubmitEvent): void {
  const form = event.composedPath()[0];
  if (holds !== 'stopped' || !(form instanceof HTMLFormElement)) return;
  const kind = [...form.elements].map((part) => (isField(part) ? kindOf(part) : undefined)).find((one) => one !== undefined);
  if (!kind) return;
  stop(event);
  tell(kind);
}

function stop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

function tell(kind: DetailKind): void {
  void chrome.runtime.sendMessage({ channel: 'stopDetails', request: { kind } }).catch(() => undefined);
}

/** The field where something happens, also in shadow roots, of which an event names only the host. */
function fieldAt(begin: EventTarget | undefined): Field | undefined {
  let target = begin;
  while (target instanceof HTMLElement) {
    const within = chrome.dom.openOrClosedShadowRoot(target)?.activeElement;
    if (!within) break;
    target = within;
  }
  return isField(target) && kindOf(target) ? target : undefined;
}

function isField(target: unknown): target is Field {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}

function kindOf(field: Field): DetailKind | undefined {
  const labels = [...(field.labels ?? [])].map((label) => label.textContent ?? '');
  const hints = ['name', 'id', 'placeholder', 'aria-label', 'title'].map((name) => field.getAttribute(name) ?? '');
  return personalDetailIn({
    type: field.type,
    autocomplete: field.getAttribute('autocomplete') ?? '',
    words: [...hints, ...labels].join(' ; '),
  });
}
