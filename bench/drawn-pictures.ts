/** Draws from a seed, the same each time: a number from `from` up to `to`. */
type Draw = (from: number, to: number) => number;
/** Across and down: of a place, or of how far something reaches from its middle. */
type Pair = readonly [across: number, down: number];

const SIDE = 480;
const SKINS = ['#f6d7c3', '#eec1a0', '#d9a47c', '#b97f56', '#8d5a3a', '#5b3a26'];
const CRAYONS = ['#e4572e', '#f3a712', '#3f88c5', '#44a05a', '#8e5aa8', '#6b4f3a', '#222'];
const FOODS = ['#e8b04b', '#c8553d', '#7a9e3f', '#f2e3bc', '#a4572a', '#f5c6a5', '#b23a48'];

const of = <One>(draw: Draw, list: readonly One[]): One => list[Math.floor(draw(0, list.length))] as One;
const many = (count: number, one: (place: number) => string): string =>
  Array.from({ length: Math.floor(count) }, (_, place) => one(place)).join('');
const circle = ([x, y]: Pair, r: number, fill: string): string => `<circle cx="${x}" cy="${y}" r="${r}" fill="${fill}"/>`;
const ellipse = ([x, y]: Pair, [rx, ry]: Pair, fill: string): string =>
  `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="${fill}"/>`;
const ground = (fill: string): string => `<rect width="${SIDE}" height="${SIDE}" fill="${fill}"/>`;
const noise = (draw: Draw, roughness: number): string =>
  `<filter id="n"><feTurbulence baseFrequency="${draw(roughness / 4, roughness)}" numOctaves="4" seed="${Math.floor(draw(0, 999))}"/><feColorMatrix values="0 0 0 0 .4  0 0 0 0 .25  0 0 0 0 .15  0 0 0 .6 -.1"/></filter><rect width="${SIDE}" height="${SIDE}" filter="url(#n)"/>`;

/** Harmless pictures by kind, each drawn from chance as an SVG of 480 pixels a side. None is a photograph. */
export const DRAWN: Record<string, (draw: Draw) => string> = {
  'children’s drawings': (draw) =>
    ground('#fdfcf7') +
    many(draw(2, 5), () => person(draw)) +
    many(draw(1, 6), () => scribble(draw)) +
    circle([draw(40, 440), 70], draw(25, 50), '#f3c613') +
    line(`M0 ${draw(400, 450)}h480`, '#44a05a', 12),
  'cartoon faces': (draw) =>
    ground(of(draw, CRAYONS)) + face(draw, of(draw, [...SKINS, '#ffd93b', '#9bd3e6'])) + many(draw(0, 3), () => scribble(draw)),
  'cartoon people, dressed for summer': (draw) =>
    ground('#bfe3ef') + many(draw(1, 4), () => figure(draw)) + ellipse([240, 480], [400, 60], '#ead7a4'),
  'one colour of skin, even or shaded': (draw) => shaded(draw) + (draw(0, 1) > 0.5 ? noise(draw, 0.02) : ''),
  'patterns in colours of skin': (draw) =>
    ground(of(draw, SKINS)) +
    many(draw(8, 60), () => ellipse([draw(0, SIDE), draw(0, SIDE)], [draw(10, 110), draw(10, 110)], of(draw, SKINS))) +
    noise(draw, 0.06),
  'wood, sand and leather': (draw) => ground(of(draw, ['#c79a63', '#e5cfa0', '#8a5a34', '#d8b48a'])) + grain(draw) + noise(draw, 0.3),
  'food on plates': (draw) =>
    ground(of(draw, ['#e9e2d6', '#cfe0e8', '#6b4f3a'])) +
    circle([240, 240], 200, '#fff') +
    many(draw(4, 30), () => ellipse([draw(120, 360), draw(120, 360)], [draw(15, 70), draw(15, 60)], of(draw, FOODS))) +
    noise(draw, 0.05),
  'fields, hills and sky': (draw) =>
    ground(of(draw, ['#9fd0ee', '#f4b183', '#d5e6f0'])) +
    many(draw(2, 6), (place) =>
      ellipse([draw(0, SIDE), 360 + place * 30], [draw(150, 400), draw(60, 160)], of(draw, ['#5f9a4c', '#7fb069', '#3f7d4e', '#a7b06a'])),
    ) +
    noise(draw, 0.04),
  'words and charts': (draw) =>
    ground('#fff') +
    many(
      draw(4, 14),
      (place) =>
        `<rect x="40" y="${40 + place * 30}" width="${draw(60, 400)}" height="${draw(6, 18)}" fill="${of(draw, ['#222', '#3f88c5', '#888'])}"/>`,
    ),
};

/** Returns a picture as an SVG document; the same kind and seed give the same one. */
export function drawnPicture(kind: keyof typeof DRAWN, seed: number): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${SIDE}" height="${SIDE}">${DRAWN[kind]?.(chance(seed)) ?? ''}</svg>`;
}

function line(path: string, stroke: string, width: number): string {
  return `<path d="${path}" fill="none" stroke="${stroke}" stroke-width="${width}" stroke-linecap="round"/>`;
}

function person(draw: Draw): string {
  const [x, y, colour] = [draw(60, 420), draw(160, 260), of(draw, CRAYONS)];
  const body = `M${x} ${y}v90m0 0l-30 60m30-60l30 60m-70-120l80 ${draw(-30, 30)}`;
  return line(body, colour, 6) + `<circle cx="${x}" cy="${y - 28}" r="28" fill="${of(draw, SKINS)}" stroke="${colour}" stroke-width="5"/>`;
}

function scribble(draw: Draw): string {
  return line(
    `M${draw(0, SIDE)} ${draw(0, SIDE)}${many(draw(4, 16), () => `q${draw(-90, 90)} ${draw(-90, 90)} ${draw(-80, 80)} ${draw(-80, 80)}`)}`,
    of(draw, CRAYONS),
    draw(3, 14),
  );
}

function face(draw: Draw, skin: string): string {
  const eyes = [185, 295].map((x) => circle([x, 220], 34, '#fff') + circle([x + draw(-12, 12), 224], 15, '#222')).join('');
  const ears = [70, 410].map((x) => circle([x, draw(90, 240)], draw(30, 70), skin)).join('');
  return (
    ears +
    ellipse([240, 250], [draw(150, 190), draw(150, 200)], skin) +
    eyes +
    line(`M170 ${draw(310, 340)}q70 ${draw(20, 80)} 140 0`, '#7a2e2e', 9)
  );
}

function figure(draw: Draw): string {
  const [x, skin, cloth] = [draw(80, 400), of(draw, SKINS), of(draw, CRAYONS)];
  const limbs = line(`M${x - 20} 330v110m40-110v110m-75-210l-20 80m110-80l20 80`, skin, 24);
  return (
    limbs +
    ellipse([x, 270], [45, 85], cloth) +
    circle([x, 150], 42, skin) +
    ellipse([x, 118], [44, 24], of(draw, ['#3a2a1e', '#c58b3b', '#222']))
  );
}

function shaded(draw: Draw): string {
  const [from, to] = [of(draw, SKINS), of(draw, SKINS)];
  return `<radialGradient id="g" cx="${draw(0, 1)}" cy="${draw(0, 1)}" r="${draw(0.4, 1.2)}"><stop stop-color="${from}"/><stop offset="1" stop-color="${to}"/></radialGradient>${ground('url(#g)')}`;
}

function grain(draw: Draw): string {
  return many(draw(10, 40), () =>
    line(
      `M0 ${draw(0, SIDE)}q${draw(60, 240)} ${draw(-40, 40)} ${SIDE} ${draw(-30, 30)}`,
      of(draw, ['#7a4f2b', '#b98a56', '#e0bd8b']),
      draw(1, 7),
    ),
  );
}

/** A small generator of numbers (mulberry32), so that everybody counts the same pictures. */
function chance(seed: number): Draw {
  let state = (seed * 2_654_435_761) >>> 0;
  return (from, to) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return from + (((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * (to - from);
  };
}
