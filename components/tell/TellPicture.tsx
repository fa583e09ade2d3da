/** A grown-up with open arms, a child who comes to them, and a sun: nothing that the words do not say. It stands in the page itself, so that its parts can move. */
export function TellPicture() {
  return (
    <svg class="tell-picture" viewBox="0 0 640 360" preserveAspectRatio="xMidYMax meet" aria-hidden="true" focusable="false">
      <g class="sun">
        <circle cx="540" cy="78" r="62" fill="#ffe9a8" opacity=".5" />
        <circle cx="540" cy="78" r="44" fill="#ffd978" />
        <circle cx="526" cy="73" r="4" fill="#8a6a2c" />
        <circle cx="554" cy="73" r="4" fill="#8a6a2c" />
        <path d="M526 88c7 9 21 9 28 0" fill="none" stroke="#8a6a2c" stroke-width="4" stroke-linecap="round" />
      </g>
      <path class="hill" d="M-1200 312C-500 330 60 290 330 304s900 24 1510-4v80h-3040z" />
      <Flowers />
      <Bear />
      <Rabbit />
    </svg>
  );
}

const FLOWERS = [
  [60, 326],
  [540, 330],
  [596, 316],
  [470, 342],
] as const;

function Flowers() {
  return (
    <g>
      {FLOWERS.map(([x, y]) => (
        <g key={x} transform={`translate(${x} ${y})`}>
          <path d="M0 0v16" stroke="#5f8f52" stroke-width="4" stroke-linecap="round" />
          <circle r="9" fill="#fdf3d0" />
          <circle r="4" fill="#f2c14e" />
        </g>
      ))}
    </g>
  );
}

const FUR = { fill: '#b98d63', stroke: '#94693f', 'stroke-width': 4 } as const;
const PALE = { fill: '#efe6dc', stroke: '#c3b3a3', 'stroke-width': 4 } as const;

/** An arm: a line with its edge. */
function Arm({ d, edge, fill, width }: { d: string; edge: string; fill: string; width: number }) {
  return (
    <>
      <path d={d} fill="none" stroke={edge} stroke-width={width + 8} stroke-linecap="round" />
      <path d={d} fill="none" stroke={fill} stroke-width={width} stroke-linecap="round" />
    </>
  );
}

function Bear() {
  return (
    <g class="bear">
      <circle cx="182" cy="72" r="27" {...FUR} />
      <circle cx="282" cy="72" r="27" {...FUR} />
      <circle cx="182" cy="72" r="13" fill="#e6c6a0" />
      <circle cx="282" cy="72" r="13" fill="#e6c6a0" />
      <ellipse cx="190" cy="334" rx="38" ry="16" {...FUR} />
      <ellipse cx="274" cy="334" rx="38" ry="16" {...FUR} />
      <path d="M232 170c60 0 92 44 92 104 0 52-40 68-92 68s-92-16-92-68c0-60 32-104 92-104z" {...FUR} />
      <ellipse cx="232" cy="272" rx="56" ry="56" fill="#e6c6a0" />
      <g class="waving">
        <Arm d="M158 214c-34-14-58-44-64-84" edge="#94693f" fill="#b98d63" width={28} />
        <circle cx="94" cy="122" r="11" fill="#e6c6a0" />
      </g>
      <Arm d="M302 224c30 16 52 34 62 54" edge="#94693f" fill="#b98d63" width={28} />
      <circle cx="232" cy="120" r="74" {...FUR} />
      <ellipse cx="232" cy="144" rx="38" ry="30" fill="#e6c6a0" />
      <circle cx="206" cy="106" r="7" fill="#4a3b33" />
      <circle cx="258" cy="106" r="7" fill="#4a3b33" />
      <circle cx="180" cy="132" r="12" fill="#d9a982" />
      <circle cx="284" cy="132" r="12" fill="#d9a982" />
      <ellipse cx="232" cy="130" rx="11" ry="8" fill="#4a3b33" />
      <path d="M212 150c8 18 32 18 40 0" fill="none" stroke="#4a3b33" stroke-width="5" stroke-linecap="round" />
    </g>
  );
}

function Rabbit() {
  return (
    <g class="rabbit">
      <path d="M398 176c-13-44-7-72 7-73 13-1 17 30 13 66M434 176c13-44 7-72-7-73-13-1-17 30-13 66" {...PALE} />
      <path d="M404 162c-6-26-3-42 2-42s6 18 4 42M428 162c6-26 3-42-2-42s-6 18-4 42" fill="#f6c9b0" />
      <ellipse cx="394" cy="336" rx="22" ry="11" {...PALE} />
      <ellipse cx="438" cy="336" rx="22" ry="11" {...PALE} />
      <ellipse cx="416" cy="288" rx="42" ry="48" {...PALE} />
      <ellipse cx="416" cy="298" rx="24" ry="28" fill="#fffaf4" />
      <Arm d="M384 270c-10 2-16 6-20 12" edge="#c3b3a3" fill="#efe6dc" width={18} />
      <Arm d="M448 270c12-6 22-16 28-30" edge="#c3b3a3" fill="#efe6dc" width={18} />
      <circle cx="416" cy="204" r="46" {...PALE} />
      <circle cx="398" cy="198" r="5.5" fill="#4a3b33" />
      <circle cx="428" cy="198" r="5.5" fill="#4a3b33" />
      <circle cx="386" cy="216" r="9" fill="#f8d5c2" />
      <circle cx="440" cy="216" r="9" fill="#f8d5c2" />
      <path d="M408 209h10l-5 6z" fill="#d99a80" stroke="#d99a80" stroke-width="3" stroke-linejoin="round" />
      <path d="M400 219c5 9 21 9 26 0" fill="none" stroke="#4a3b33" stroke-width="4" stroke-linecap="round" />
    </g>
  );
}
