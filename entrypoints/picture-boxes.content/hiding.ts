import { AWAY, createForcing, REPLACED } from './forcing.ts';

/** Soft, and of no page's own colours. */
const BOX = '#e3e8e4';

/** A page's pictures are boxes but for those that were shown. */
export type Hiding = {
  /** Hides what is in a document or in a shadow root. */
  enter(root: Document | ShadowRoot): void;
  show(element: Element): void;
  hide(element: Element): void;
  /** Looks whether an element that is hidden really is, against heavier styles of the page, and hides it by its own style where it is not. */
  enforce(element: Element): void;
  /** Puts right the mark of an element that the page has changed. */
  mend(element: Element): void;
  /** The attribute by which an element is known that is shown. */
  mark: string;
  /** Puts back what the page has taken away. */
  guard(): void;
  /** Shows everything. */
  end(): void;
};

/** Returns what hides pictures in this document, with nothing hidden yet. */
export function createHiding(): Hiding {
  const mark = `data-${crypto.randomUUID()}`;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rulesFor(mark));
  const shown = new WeakSet<Element>();
  const roots = new Set<Document | ShadowRoot>();
  const forcing = createForcing();
  const adopt = (root: Document | ShadowRoot): void => {
    if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  };
  const mend = (element: Element): void => {
    if (element.hasAttribute(mark) !== shown.has(element)) element.toggleAttribute(mark, shown.has(element));
  };
  return {
    mark,
    mend,
    enter(root) {
      roots.add(root);
      adopt(root);
    },
    enforce: (element) => void (shown.has(element) || forcing.force(element)),
    show(element) {
      shown.add(element);
      forcing.restore(element);
      mend(element);
    },
    hide(element) {
      shown.delete(element);
      mend(element);
    },
    guard: () => roots.forEach(adopt),
    end() {
      for (const root of roots) {
        root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
        root.querySelectorAll('[style]').forEach(forcing.restore);
      }
      roots.clear();
    },
  };
}

/**
 * A picture is moved out of its own place, which keeps its size and shows the box behind it. A background of no size is not painted and can still be read from
 * the styles. Ids that no element has make the rules heavier than the page's own.
 */
function rulesFor(mark: string): string {
  const any = `:not(#${mark}#${mark})`;
  const hidden = `:not([${mark}])${any}`;
  return `
:is(${REPLACED})${hidden}{object-position:${AWAY}!important;object-fit:fill!important;object-view-box:none!important;overflow:clip!important;overflow-clip-margin:content-box 0px!important;background:${BOX}!important;transition:none!important;animation:none!important}
image${hidden},:is(object,embed)[type^="image/" i]${any}{visibility:hidden!important}
${hidden},${hidden}::before,${hidden}::after{background-size:0 0!important;transition:none!important}
${any}{list-style-image:none!important;border-image-source:none!important;content:normal!important}`;
}
