import { defineContentScript } from 'wxt/utils/define-content-script';
import { fieldsOf, isConnected, sendForm } from '@/platform/page-forms.ts';
import type { DetailKind } from '@/policy/details-field.ts';
import { personalDetailIn } from '@/policy/personal-field.ts';

/** The browser's own object: an extension's library would weigh on every page. */
declare const chrome: {
  runtime: { id?: string; sendMessage(message: unknown): Promise<unknown>; onMessage: { addListener(listener: () => void): void } };
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
    addEventListener('focus', (event) => fieldAt(event.composedPath()[0]) && void askAnew(), { capture: true });
    // The worker nudges every frame when the level or the rules have changed: what was asked before is asked again.
    chrome.runtime.onMessage.addListener(() => questions > 0 && void ask());
    for (const kind of ['keydown', 'beforeinput', 'input', 'paste', 'drop'] as const) addEventListener(kind, look, { capture: true });
    addEventListener('submit', lookAtForm, { capture: true });
  },
});

/** Nothing while the worker has not said: until then no letter and no form goes, and none is told of. */
let holds: 'open' | 'stopped' | undefined;
let questions = 0;
let asking: Promise<void> | undefined;

/** One question is on its way at a time, for a page can move the keyboard's place without end; whoever asks meanwhile waits for a newer answer. */
function ask(): Promise<void> {
  holds = undefined;
  questions += 1;
  return (asking ??= askUntilAnswered());
}

async function askUntilAnswered(): Promise<void> {
  let answered: number;
  let said: typeof holds;
  do {
    answered = questions;
    said = await whatIsSaid();
  } while (answered !== questions);
  holds = said;
  if (said === 'open') told = false;
  asking = undefined;
}

/** Another field is another thing to tell of. */
function askAnew(): Promise<void> {
  told = false;
  return ask();
}

/** What is not plainly open is stopped. */
async function whatIsSaid(): Promise<'open' | 'stopped'> {
  try {
    const reply: unknown = await chrome.runtime.sendMessage({ channel: 'askDetails', request: {} });
    return typeof reply === 'object' && reply !== null && 'details' in reply && reply.details === 'open' ? 'open' : 'stopped';
  } catch {
    // After an update this script outlives the extension that sent it, and holds nobody up; a worker that is only away may still say no.
    return chrome.runtime.id === undefined ? 'open' : 'stopped';
  }
}

function look(event: Event): void {
  if (holds === 'open' || !event.isTrusted) return;
  // Moving on from a field, and what is held with Control, writes nothing.
  if (event instanceof KeyboardEvent && (event.key.length > 1 || event.ctrlKey || event.metaKey || event.altKey)) return;
  // While the page is led away the keyboard may have lost its field, and a child types on.
  if (told) return stop(event);
  const field = fieldAt(event.composedPath()[0]);
  const kind = field && kindOf(field);
  if (!field || !kind) return;
  stop(event);
  // Focus that moves inside a shadow root is not seen outside it.
  if (!holds) return void (asking ?? ask());
  if (event.type === 'input') field.value = '';
  tell(kind);
}

/** A form that asks for personal details goes nowhere, by whatever method; one that asks for none is left to the net rule. */
function lookAtForm(event: SubmitEvent): void {
  const form = event.composedPath()[0];
  if (holds === 'open' || !event.isTrusted || !(form instanceof HTMLFormElement)) return;
  const kind = kindAskedBy(form);
  if (!kind) return;
  stop(event);
  if (holds) return tell(kind);
  // What the browser or the page filled in was never asked about: the form waits for the answer.
  if (!waiting) void ask().then(() => sendAgain(form, event.submitter));
  waiting = true;
}

/**
 * A form that cannot be read counts as one that asks for something: it is stopped where letters are stopped, so that a fault of ours closes no page to adults and none
 * that is prepared.
 */
function kindAskedBy(form: HTMLFormElement): DetailKind | undefined {
  try {
    return [...fieldsOf(form)].map((part) => (isField(part) ? kindOf(part) : undefined)).find((one) => one !== undefined);
  } catch (cause) {
    reportError(cause);
    return 'form';
  }
}

let waiting = false;

function sendAgain(form: HTMLFormElement, submitter: HTMLElement | null): void {
  waiting = false;
  if (isConnected(form)) sendForm(form, submitter);
}

function stop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

let telling: Promise<unknown> | undefined;
/** True from the first letter that was stopped until another field has the keyboard, or letters may go. */
let told = false;

/** A page can try to send its form without end: it is told of once until the worker has dealt with it. */
function tell(kind: DetailKind): void {
  told = true;
  // Nobody hears it after an update, and then nothing is stopped either.
  telling ??= Promise.resolve()
    .then(() => chrome.runtime.sendMessage({ channel: 'stopDetails', request: { kind } }))
    .catch(() => undefined)
    .finally(() => (telling = undefined));
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
