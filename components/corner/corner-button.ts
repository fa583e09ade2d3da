import { FINGERS, PALM } from './hand-lines.ts';
import type { Place } from './place.ts';

/** With its edge: at least 64 px, so that a small finger meets it. */
export const CORNER_SIZE = 76;

const LOOK = `
:host{all:initial!important;position:fixed!important;inset:auto!important;margin:0!important;padding:0!important;border:0!important;overflow:visible!important;
inline-size:${CORNER_SIZE}px!important;block-size:${CORNER_SIZE}px!important;background:none!important;z-index:2147483647!important;
left:calc(var(--x)*(100vw - ${CORNER_SIZE}px))!important;top:calc(var(--y)*(100vh - ${CORNER_SIZE}px))!important}
button{box-sizing:border-box;display:block;width:${CORNER_SIZE}px;height:${CORNER_SIZE}px;padding:8px;border:4px solid #2f7d78;border-radius:50%;background:#fffdf6;
cursor:pointer;touch-action:none;opacity:.92}
button:focus-visible{outline:5px solid #22342f;outline-offset:2px;box-shadow:0 0 0 9px #fffdf6}
button:hover,button:focus-visible{opacity:1}
svg{display:block;width:100%;height:100%;pointer-events:none}
@media print{:host{display:none!important}}`;

const EDGE = '#a5762f';
const SKIN = '#ffd98a';

export type CornerButton = {
  host: HTMLElement;
  button: HTMLButtonElement;
  put(place: Place): void;
};

/** Makes the child's button, in a part of the page that the page's own scripts cannot look into. It is not in the page yet. */
export function makeCornerButton(label: string, language: string): CornerButton {
  const host = document.createElement('div');
  host.popover = 'manual';
  const root = host.attachShadow({ mode: 'closed' });
  const look = new CSSStyleSheet();
  look.replaceSync(LOOK);
  const stands = new CSSStyleSheet();
  root.adoptedStyleSheets = [look, stands];
  const button = document.createElement('button');
  Object.assign(button, { type: 'button', lang: language, ariaLabel: label, title: label });
  button.append(hand());
  root.append(button);
  return {
    host,
    button,
    put({ x, y }) {
      stands.replaceSync(`:host{--x:${x};--y:${y}}`);
    },
  };
}

/** The hand of the picture's own button: fingers and palm with their edge, and the same over it without. */
function hand(): SVGElement {
  const svg = drawn('svg', { viewBox: '0 0 120 120', 'aria-hidden': 'true' });
  svg.append(
    drawn('path', { d: FINGERS, fill: 'none', stroke: EDGE, 'stroke-width': '17', 'stroke-linecap': 'round' }),
    drawn('path', { d: PALM, fill: SKIN, stroke: EDGE, 'stroke-width': '5' }),
    drawn('path', { d: FINGERS, fill: 'none', stroke: SKIN, 'stroke-width': '12', 'stroke-linecap': 'round' }),
    drawn('path', { d: PALM, fill: SKIN }),
  );
  return svg;
}

function drawn(name: string, attributes: Record<string, string>): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  return element;
}
