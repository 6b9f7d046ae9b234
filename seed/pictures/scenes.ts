import type { Palette } from './palettes'
import { ground, HEIGHT, house, palm, people, rows, tree, WIDTH } from './shapes'

type Random = () => number
type Scene = (palette: Palette, random: Random) => string

/** What stands in front of the hills, by the kind of place. */
export const SCENES = {
  rice: (palette, random) =>
    ground(560, palette.field) +
    rows(560, palette.near, 500 + random() * 600) +
    trees(5, 556, 0.55, palette, random) +
    people(4, 300, 1300, 800, random),
  village: (palette, random) =>
    ground(600, palette.near) +
    Array.from({ length: 6 }, (_, i) =>
      house(60 + i * 260 + random() * 60, 640 + (i % 2) * 40, 1, palette),
    ).join('') +
    palms(6, 660, palette, random) +
    `<path d="M700 900Q760 720 900 640H960Q900 740 980 900Z" fill="#d9c7a0"/>`,
  river: (palette, random) =>
    ground(520, palette.near) +
    `<path d="M0 640Q420 560 800 620T1600 580V860Q1180 800 780 860T0 850Z" fill="${palette.water}"/>` +
    ripples(640, palette) +
    Array.from({ length: 3 }, (_, i) => boat(260 + i * 420 + random() * 120, 690 + (i % 2) * 70)).join('') +
    palms(5, 590, palette, random),
  terraces: (palette) =>
    Array.from(
      { length: 8 },
      (_, i) =>
        `<path d="M0 ${500 + i * 54}Q${300 + i * 60} ${430 + i * 60} 800 ${500 + i * 52}T1600 ${470 + i * 56}V900H0Z" fill="${i % 2 ? palette.field : palette.near}"/>`,
    ).join(''),
  office: (palette, random) =>
    ground(640, palette.field) +
    building(palette, 5) +
    `<path d="M560 900L700 690H900L1040 900Z" fill="#d8d2c4"/>` +
    flag(800, 300) +
    trees(4, 690, 0.8, palette, random) +
    people(4, 620, 980, 800, random),
  school: (palette, random) =>
    ground(650, '#c9b48a') +
    building({ ...palette, wall: '#f7e3a8' }, 7) +
    trees(3, 700, 1.1, palette, random) +
    people(9, 200, 1400, 800, random),
  clinic: (palette, random) =>
    ground(650, palette.field) +
    building({ ...palette, wall: '#fbfdfd', roof: '#4f8f9a' }, 5) +
    `<path d="M780 352h40v34h34v40h-34v34h-40v-34h-34v-40h34Z" fill="#2f8f6b"/>` +
    people(5, 400, 1200, 800, random),
  market: (palette, random) =>
    ground(600, '#cdb48c') +
    Array.from({ length: 6 }, (_, i) =>
      stall(40 + i * 265, 690 + (i % 2) * 30, ['#b6413a', '#2f6690', '#d58a2a'][i % 3] ?? '#b6413a'),
    ).join('') +
    people(12, 60, 1540, 800, random),
  planting: (palette, random) =>
    ground(560, palette.near) +
    Array.from({ length: 26 }, () => sapling(random() * WIDTH, 640 + random() * 220)).join('') +
    people(7, 200, 1400, 770, random),
  bridge: (palette) =>
    ground(560, palette.near) +
    `<rect y="660" width="1600" height="240" fill="${palette.water}"/>` +
    ripples(690, palette) +
    `<path d="M0 560H1600V600H0Z" fill="#8d8578"/><path d="M0 546H1600V560H0Z" fill="#5f5a52"/>` +
    [180, 560, 940, 1320]
      .map((x) => `<rect x="${x}" y="596" width="56" height="200" fill="#a59c8c"/>`)
      .join(''),
  road: (palette, random) =>
    ground(560, palette.field) +
    `<path d="M420 900L770 560H830L1180 900Z" fill="#77767a"/>` +
    Array.from(
      { length: 6 },
      (_, i) =>
        `<rect x="${796 - i}" y="${585 + i * 54}" width="${8 + i * 3}" height="${22 + i * 5}" fill="#f3efe0"/>`,
    ).join('') +
    trees(4, 600, 0.6, palette, random) +
    palms(3, 720, palette, random),
  orchard: (palette, random) =>
    ground(540, palette.field) +
    Array.from({ length: 18 }, (_, i) =>
      fruitTree(60 + (i % 6) * 290 + random() * 60, 640 + Math.floor(i / 6) * 110, palette),
    ).join('') +
    people(3, 400, 1200, 850, random),
  festival: (palette, random) =>
    ground(620, '#bfa46f') +
    house(600, 640, 2.3, palette) +
    Array.from({ length: 13 }, (_, i) => lantern(70 + i * 122, 330 + (i % 3) * 36)).join('') +
    people(14, 60, 1540, 810, random),
  lake: (palette, random) =>
    ground(520, palette.near) +
    `<ellipse cx="800" cy="740" rx="900" ry="170" fill="${palette.water}"/>` +
    ripples(690, palette) +
    trees(9, 580, 0.7, palette, random),
} as const satisfies Record<string, Scene>

export type SceneName = keyof typeof SCENES

function trees(count: number, y: number, scale: number, palette: Palette, random: Random): string {
  return Array.from({ length: count }, (_, i) =>
    tree(60 + (i * WIDTH) / count + random() * 160, y + random() * 24, scale + random() * 0.3, palette.near),
  ).join('')
}

function palms(count: number, y: number, palette: Palette, random: Random): string {
  return Array.from({ length: count }, (_, i) =>
    palm(40 + (i * WIDTH) / count + random() * 180, y + random() * 30, 0.8 + random() * 0.4, palette.middle),
  ).join('')
}

function ripples(y: number, { skyLow }: Palette): string {
  return Array.from({ length: 16 }, (_, i) => {
    const x = (i * 397) % WIDTH
    return `<path d="M${x} ${y + ((i * 53) % (HEIGHT - y - 40))}h${60 + ((i * 31) % 90)}" stroke="${skyLow}" stroke-width="4" opacity=".6"/>`
  }).join('')
}

function boat(x: number, y: number): string {
  return `<g transform="translate(${x} ${y})"><path d="M-90 0Q0 46 90 0Q40 14-90 0Z" fill="#5a3d28"/><path d="M-30-2Q0-46 34-2Z" fill="#b58a55"/></g>`
}

function building({ wall, roof }: Palette, windows: number): string {
  const panes = Array.from({ length: windows }, (_, i) => {
    const x = 330 + (i * 940) / windows + 940 / windows / 2 - 32
    return `<rect x="${x}" y="440" width="64" height="70" fill="#86b3c4"/><rect x="${x}" y="560" width="64" height="80" fill="#86b3c4"/>`
  })
  return `<rect x="330" y="400" width="940" height="280" fill="${wall}"/><path d="M290 404L380 320H1220L1310 404Z" fill="${roof}"/>${panes.join('')}<rect x="690" y="530" width="220" height="160" fill="#e7ddc9"/><rect x="740" y="560" width="120" height="130" fill="#6a4a35"/><rect x="330" y="524" width="940" height="10" fill="#000" opacity=".08"/>`
}

function flag(x: number, y: number): string {
  return `<rect x="${x - 3}" y="${y}" width="6" height="390" fill="#8a8a8a"/><path d="M${x + 3} ${y}h120v78h-120Z" fill="#c8242b"/><path d="M${x + 63} ${y + 14}l7 19h20l-16 12l6 20l-17-12l-17 12l6-20l-16-12h20Z" fill="#ffd83a"/>`
}

function stall(x: number, y: number, colour: string): string {
  return `<g transform="translate(${x} ${y})"><rect x="14" y="-120" width="8" height="120" fill="#6b4a2f"/><rect x="208" y="-120" width="8" height="120" fill="#6b4a2f"/><path d="M0-116L40-180H190L230-116Z" fill="${colour}"/><path d="M0-116h46v18q-23 14-46 0ZM92-116h46v18q-23 14-46 0ZM184-116h46v18q-23 14-46 0Z" fill="#fff" opacity=".75"/><rect x="14" y="-52" width="202" height="52" fill="#8a6a48"/><circle cx="50" cy="-60" r="16" fill="#d9822b"/><circle cx="86" cy="-60" r="16" fill="#7fae3f"/><circle cx="122" cy="-60" r="16" fill="#c23b3b"/><circle cx="158" cy="-60" r="16" fill="#e0c14a"/></g>`
}

function sapling(x: number, y: number): string {
  return `<g transform="translate(${x} ${y})"><path d="M-2 0V-44H2V0Z" fill="#6b4a2f"/><path d="M0-30Q-26-44-22-62Q-2-54 0-34Q2-60 24-66Q26-44 0-30Z" fill="#7fbf4d"/></g>`
}

function fruitTree(x: number, y: number, palette: Palette): string {
  const fruit = [
    [-26, -84],
    [10, -110],
    [30, -78],
    [-6, -74],
    [-30, -104],
  ]
  return (
    tree(x, y, 1, palette.near) +
    fruit.map(([dx = 0, dy = 0]) => `<circle cx="${x + dx}" cy="${y + dy}" r="7" fill="#e2562f"/>`).join('')
  )
}

function lantern(x: number, y: number): string {
  return `<path d="M${x} ${y - 90}V${y - 30}" stroke="#6b4a2f" stroke-width="3"/><ellipse cx="${x}" cy="${y}" rx="28" ry="32" fill="#d1352b"/><rect x="${x - 12}" y="${y - 38}" width="24" height="8" fill="#e8c04a"/><path d="M${x} ${y + 32}v34" stroke="#e8c04a" stroke-width="4"/>`
}
