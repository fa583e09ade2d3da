import { reading } from './page-nodes.ts';

export const isConnected = reading(Node.prototype, 'isConnected');
/** Returns the fields of a form, wherever in the page they stand. */
export const fieldsOf = reading(HTMLFormElement.prototype, 'elements');
/** Returns the address that a form is sent to. */
export const sentTo = reading(HTMLFormElement.prototype, 'action');

/** Sends a form as if this button, or none, had been pressed. */
export function sendForm(form: HTMLFormElement, button: HTMLElement | null): void {
  HTMLFormElement.prototype.requestSubmit.call(form, button);
}
