/** Keeps an element of the top layer in front, and says whether it is met there. */
export type Front = {
  /** Looks what a press at a point meets, and comes in front of what is new there. */
  come(x: number, y: number): void;
  /** It stands in front and meets no press: what fills the screen, or a dialog, shuts the rest of the page out. */
  isShutOut(): boolean;
};

/** Returns what keeps an element in front. */
export function keepInFront(host: HTMLElement): Front {
  let isShutOut = false;
  /** What was met in its place when it last came in front. */
  let met: Element | null | undefined;
  return {
    come(x, y) {
      const now = document.elementFromPoint(x, y);
      isShutOut = now !== host;
      if (isShutOut && now !== met) {
        raise(host);
        isShutOut = document.elementFromPoint(x, y) !== host;
      }
      met = isShutOut ? now : undefined;
    },
    isShutOut: () => isShutOut || document.documentElement.inert,
  };
}

/** What came last into the top layer stands in front. */
export function raise(host: HTMLElement): void {
  host.hidePopover();
  host.showPopover();
}
