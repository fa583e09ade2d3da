const UNPAINTED = '{opacity:0!important;transition:none!important;animation:none!important}';
/**
 * Nothing of the page is painted, what stands in the top layer included, but it is laid out, so that its own scripts find their way. Each selector names what it means:
 * for one that any element might be, the browser looks at every element of the page when the sheet comes and goes.
 */
const HOLD = `:root,dialog:modal,[popover]:popover-open,dialog::backdrop,[popover]::backdrop${UNPAINTED}`;
const HOLD_WHEN_FULL = `${HOLD}:fullscreen,::backdrop${UNPAINTED}`;
/**
 * Whatever is a picture is not painted, nor what styles put behind, around and beside any other element; sizes of nothing leave the styles to be read. In a layer ours
 * outweigh those of the page that name an element more closely.
 */
const PICTURES = `@layer{img,svg,video,canvas,iframe,object,embed,input[type=image i],::before,::after${UNPAINTED}
*,::before,::after,::backdrop,::marker{background-size:0 0!important;mask-size:0 0!important;border-image-source:none!important;transition:none!important}
*{content:normal!important;list-style-image:none!important}::marker{content:normal!important}}`;
/** Nothing of the page is there at all. */
const COVER = ':root,::backdrop,::view-transition{display:none!important}';

/** What hides a page before it is painted again, and without a trace in the page's own tree. */
export type Curtain = {
  /** Hides the page from this moment on, or its pictures alone. */
  draw(how: 'hold' | 'pictures' | 'cover'): void;
  /** Hides what stands in the top layer out of a shadow root too, which the document's own style does not reach. */
  reach(root: ShadowRoot): void;
  /** Shows the page again. */
  lift(): void;
  /** Draws again what the page has taken away. */
  mend(): void;
};

/** Returns the curtain of this document, lifted. */
export function createCurtain(): Curtain {
  const sheets = { hold: sheetOf(HOLD), pictures: sheetOf(PICTURES), cover: sheetOf(COVER) };
  const ours: ReadonlySet<CSSStyleSheet> = new Set(Object.values(sheets));
  const trees = new Set<DocumentOrShadowRoot>([document]);
  let drawn: CSSStyleSheet | undefined;
  const others = (tree: DocumentOrShadowRoot): CSSStyleSheet[] => tree.adoptedStyleSheets.filter((one) => !ours.has(one));
  const mend = (): void => {
    if (!drawn) return;
    for (const tree of trees) if (tree.adoptedStyleSheets.at(-1) !== drawn) tree.adoptedStyleSheets = [...others(tree), drawn];
  };
  /** No observer hears of a style sheet that a page takes away: a cover is looked at before each frame. */
  const guard = (): void => {
    if (drawn !== sheets.cover) return;
    mend();
    requestAnimationFrame(guard);
  };
  // A page fills the screen before it is judged only where somebody pressed what nobody sees; heard before the first frame of it.
  document.addEventListener('fullscreenchange', () => drawn === sheets.hold && sheets.hold.replaceSync(HOLD_WHEN_FULL), true);
  return {
    draw(how) {
      const isNew = drawn !== sheets[how];
      drawn = sheets[how];
      mend();
      if (isNew) guard();
    },
    reach(root) {
      if (!drawn) return;
      trees.add(root);
      mend();
    },
    lift() {
      drawn = undefined;
      for (const tree of trees) tree.adoptedStyleSheets = others(tree);
      for (const tree of trees) if (tree !== document) trees.delete(tree);
    },
    mend,
  };
}

function sheetOf(rules: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  return sheet;
}
