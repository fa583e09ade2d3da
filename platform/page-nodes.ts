/**
 * What nodes of a page say and do, taken from the prototypes once. A form's fields stand in place of its own properties, in our scripts as in the page's: of
 * `<form><input name="nodeName">` the property `nodeName` is a field. What can never be a form is asked plainly.
 */
function reading<Holder extends object, Name extends keyof Holder>(prototype: Holder, name: Name): (node: Holder) => Holder[Name] {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (!get) throw new Error(`No prototype says ${String(name)}.`);
  return (node) => get.call(node) as Holder[Name];
}

export const isConnected = reading(Node.prototype, 'isConnected');
/** An element's name, in capital letters in a page of HTML. */
export const nodeName = reading(Node.prototype, 'nodeName');

/** Returns the fields of a form, wherever in the page they stand. */
export const fieldsOf = reading(HTMLFormElement.prototype, 'elements');
/** Returns the address that a form is sent to. */
export const sentTo = reading(HTMLFormElement.prototype, 'action');

/** Sends a form as if this button, or none, had been pressed. */
export function sendForm(form: HTMLFormElement, button: HTMLElement | null): void {
  HTMLFormElement.prototype.requestSubmit.call(form, button);
}
