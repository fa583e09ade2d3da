/** What a page offers to be used. */
const USED = [
  'a[href],area,button,input,select,textarea,summary,label,video,audio,iframe,frame,object,embed,canvas',
  '[contenteditable],[onclick]:not(html,body),[tabindex]:not([tabindex^="-"])',
  ...'button link tab slider checkbox radio switch option combobox textbox searchbox spinbutton scrollbar treeitem menuitem menuitemcheckbox menuitemradio'
    .split(' ')
    .map((role) => `[role=${role}]`),
].join();

const FRAME = 'iframe,frame,object,embed,fencedframe';

/** No more than so far apart, so that no button that a finger can meet lies between two. */
const POINTS_APART_PX = 12;

type Square = { left: number; top: number; size: number };

/** True where somebody may want to use what lies in a square of the window, in open shadow roots too. What `over` it is the hand itself. */
export function isUsedIn({ left, top, size }: Square, over: HTMLElement): boolean {
  const seen = new Set<Element>();
  const steps = Math.ceil((size - 2) / POINTS_APART_PX);
  const at = (from: number, step: number): number => from + 1 + (step * (size - 2)) / steps;
  for (let row = 0; row <= steps; row += 1)
    for (let column = 0; column <= steps; column += 1) {
      const below = elementBelow(at(left, column), at(top, row), over);
      if (!below || seen.has(below)) continue;
      seen.add(below);
      if (isUsed(below)) return true;
    }
  return false;
}

/**
 * True where a point of the window lies on what keeps presses to itself, so that nobody else hears them: a frame, or the browser's own knobs in the lower part of a
 * film.
 */
export function keepsPresses(x: number, y: number, over: HTMLElement): boolean {
  const below = elementBelow(x, y, over);
  return below?.matches(FRAME) === true || (below instanceof HTMLMediaElement && y >= innerHeight / 2);
}

function elementBelow(x: number, y: number, over: HTMLElement): Element | undefined {
  let below = document.elementsFromPoint(x, y).find((one) => one !== over);
  for (let inside = below?.shadowRoot; inside; inside = below?.shadowRoot) {
    const root = inside;
    // The hand in front of it would be met first.
    const deeper = root.elementsFromPoint(x, y).find((one) => root.contains(one));
    if (!deeper) break;
    below = deeper;
  }
  return below;
}

/** A page that listens for clicks on what is no button says so by its cursor alone. */
function isUsed(element: Element): boolean {
  if (getComputedStyle(element).cursor === 'pointer') return true;
  for (let one: Element | undefined = element; one; one = hostOf(one)) if (one.closest(USED)) return true;
  return false;
}

function hostOf(element: Element): Element | undefined {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}
