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
canvas{display:block;width:100%;height:100%;pointer-events:none}
@media print{:host{display:none!important}}`;

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
  root.adoptedStyleSheets = [look];
  const button = document.createElement('button');
  Object.assign(button, { type: 'button', lang: language, ariaLabel: label, title: label });
  button.append(hand());
  root.append(button);
  return {
    host,
    button,
    put({ x, y }) {
      look.replaceSync(`${LOOK}:host{--x:${x};--y:${y}}`);
    },
  };
}

/** The hand of the picture's own button, drawn at twice the size that it has. */
function hand(): HTMLCanvasElement {
  const canvas = Object.assign(document.createElement('canvas'), { width: 240, height: 240, ariaHidden: 'true' });
  const pen = canvas.getContext('2d');
  if (!pen) return canvas;
  const [fingers, palm] = [new Path2D(FINGERS), new Path2D(PALM)];
  pen.scale(2, 2);
  pen.lineCap = 'round';
  const draw = (line: Path2D, colour: string, width: number): void => {
    Object.assign(pen, { strokeStyle: colour, lineWidth: width });
    pen.stroke(line);
  };
  draw(fingers, '#a5762f', 17);
  draw(palm, '#a5762f', 5);
  draw(fingers, '#ffd98a', 12);
  pen.fillStyle = '#ffd98a';
  pen.fill(palm);
  return canvas;
}
