/**
 * What nodes of a page say and do, taken from the prototypes once. A form's fields stand in place of its own properties, in our scripts as in the page's: of
 * `<form><input name="nodeName">` the property `nodeName` is a field. What can never be a form is asked plainly.
 */
/** Returns what reads one property of any node of a kind, by its name. */
/* @__NO_SIDE_EFFECTS__ */
export function reading<Holder extends object, Name extends keyof Holder>(prototype: Holder, name: Name): (node: Holder) => Holder[Name] {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (!get) throw new Error(`No prototype says ${String(name)}.`);
  return (node) => get.call(node) as Holder[Name];
}

export const nodeType = reading(Node.prototype, 'nodeType');
export const parentNode = reading(Node.prototype, 'parentNode');
export const firstChild = reading(Node.prototype, 'firstChild');
export const lastChild = reading(Node.prototype, 'lastChild');
export const nextSibling = reading(Node.prototype, 'nextSibling');
export const previousSibling = reading(Node.prototype, 'previousSibling');
const text = reading(Node.prototype, 'textContent');
/** An element's name, in capital letters in a page of HTML. */
export const nodeName = reading(Node.prototype, 'nodeName');

/** Returns all text in a node, what nobody sees included. */
export const textOf = (node: Node): string => text(node) ?? '';

/** Returns an attribute's value, or nothing where there is none. */
export function attributeOf(element: Element, name: string): string {
  return Element.prototype.getAttribute.call(element, name) ?? '';
}

/** True for an element that a selector names. */
export function isOf(element: Element, selector: string): boolean {
  return Element.prototype.matches.call(element, selector);
}

/** Returns the elements in another one that a selector names. */
export function elementsIn(element: Element, selector: string): readonly Element[] {
  return [...Element.prototype.querySelectorAll.call(element, selector)];
}

/** True where an element is laid out and not hidden. */
export function isShown(element: Element): boolean {
  return Element.prototype.checkVisibility.call(element, { visibilityProperty: true });
}
