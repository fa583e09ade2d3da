/** What shows its picture in place of itself. */
export const REPLACED = 'img,input[type="image" i],video[poster]';
/** Where a picture is out of its own place. */
export const AWAY = '-99999px 0px';

/** Hides elements by their own styles, where a page's styles are heavier than our sheet. */
export type Forcing = {
  /** Looks whether an element really is hidden, and hides it where it is not. */
  force(element: Element): void;
  /** Puts back what stood in an element's own style before we wrote there. */
  restore(element: Element): void;
};

type Kept = [name: string, value: string, priority: string];

/** Returns what forces elements, with none forced yet. */
export function createForcing(): Forcing {
  const forced = new WeakMap<Element, Kept[]>();
  return {
    force(element) {
      if (!isStyled(element)) return;
      const now = getComputedStyle(element);
      for (const [name, value] of hiddenBy(element)) {
        if (now.getPropertyValue(name) === value) continue;
        const { style } = element;
        const kept: Kept = [name, style.getPropertyValue(name), style.getPropertyPriority(name)];
        forced.set(element, [...(forced.get(element) ?? []).filter(([one]) => one !== name), kept]);
        style.setProperty(name, value, 'important');
      }
    },
    restore(element) {
      if (isStyled(element))
        for (const [name, value, priority] of forced.get(element) ?? []) element.style.setProperty(name, value, priority);
      forced.delete(element);
    },
  };
}

/** What the styles come to of an element that is hidden. */
function hiddenBy(element: Element): [name: string, value: string][] {
  if (element instanceof SVGElement) return [['visibility', 'hidden']];
  if (!element.matches(REPLACED)) return [['background-size', '0px 0px']];
  return [
    ['object-position', AWAY],
    ['object-fit', 'fill'],
    ['object-view-box', 'none'],
    ['overflow', 'clip'],
  ];
}

function isStyled(element: Element): element is HTMLElement | SVGElement {
  return element instanceof HTMLElement || element instanceof SVGElement;
}
