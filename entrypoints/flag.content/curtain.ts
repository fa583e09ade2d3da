/** Nothing of the page is painted, what stands in the top layer included, but it is laid out, so that its own scripts find their way. */
const HOLD = ':root,:modal,:popover-open,::backdrop{opacity:0!important;transition:none!important;animation:none!important}';
/** Nothing of the page is there at all. */
const COVER = ':root,::backdrop,::view-transition{display:none!important}';

/** What hides a page before it is painted again, and without a trace in the page's own tree. */
export type Curtain = {
  /** Hides the page from this moment on. */
  draw(how: 'hold' | 'cover'): void;
  /** Shows the page again. */
  lift(): void;
  /** Draws again what the page has taken away. */
  mend(): void;
};

/** Returns the curtain of this document, lifted. */
export function createCurtain(): Curtain {
  const sheets = { hold: sheetOf(HOLD), cover: sheetOf(COVER) };
  let drawn: CSSStyleSheet | undefined;
  const others = (): CSSStyleSheet[] => document.adoptedStyleSheets.filter((one) => one !== sheets.hold && one !== sheets.cover);
  const mend = (): void => {
    if (drawn && document.adoptedStyleSheets.at(-1) !== drawn) document.adoptedStyleSheets = [...others(), drawn];
  };
  /** No observer hears of a style sheet that a page takes away: a cover is looked at before each frame. */
  const guard = (): void => {
    if (drawn !== sheets.cover) return;
    mend();
    requestAnimationFrame(guard);
  };
  return {
    draw(how) {
      const isNew = drawn !== sheets[how];
      drawn = sheets[how];
      mend();
      if (isNew) guard();
    },
    lift() {
      drawn = undefined;
      document.adoptedStyleSheets = others();
    },
    mend,
  };
}

function sheetOf(rules: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  return sheet;
}
