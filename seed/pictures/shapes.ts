import { pick } from '../random'
import type { Palette } from './palettes'

/** Size of every picture, in pixels. */
export const WIDTH = 1600
export const HEIGHT = 900

type Random = () => number

/** Sky, sun and a few clouds. */
export function sky(palette: Palette, random: Random): string {
  const sunX = 200 + random() * 1200
  const sunY = 130 + random() * 150
  const clouds = Array.from({ length: 4 }, () => cloud(random() * WIDTH, 70 + random() * 190, 0.6 + random()))
  return `<defs><linearGradient id="sky" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${palette.skyTop}"/><stop offset="1" stop-color="${palette.skyLow}"/></linearGradient></defs>
<rect width="${WIDTH}" height="${HEIGHT}" fill="url(#sky)"/>
<circle cx="${sunX}" cy="${sunY}" r="120" fill="${palette.sun}" opacity=".35"/><circle cx="${sunX}" cy="${sunY}" r="64" fill="${palette.sun}"/>${clouds.join('')}`
}

function cloud(x: number, y: number, scale: number): string {
  return `<g transform="translate(${x} ${y}) scale(${scale})" fill="#fff" opacity=".7"><ellipse rx="90" ry="24"/><ellipse cx="-38" cy="-18" rx="46" ry="26"/><ellipse cx="34" cy="-22" rx="54" ry="32"/></g>`
}

/** A row of hills whose ridge wanders around `y`. */
export function ridge(y: number, height: number, colour: string, random: Random): string {
  const points = Array.from({ length: 9 }, (_, index) => ({ x: index * 200, y: y - random() * height }))
  const curve = points.slice(1).map((point, index) => {
    const before = points[index] ?? point
    const middle = (before.x + point.x) / 2
    return `C${middle} ${before.y} ${middle} ${point.y} ${point.x} ${point.y}`
  })
  return `<path d="M0 ${HEIGHT}V${points[0]?.y ?? y}${curve.join('')}V${HEIGHT}Z" fill="${colour}"/>`
}

/** Flat ground from `y` to the bottom of the picture. */
export function ground(y: number, colour: string): string {
  return `<path d="M0 ${y + 14}Q400 ${y - 16} 800 ${y}T1600 ${y - 4}V${HEIGHT}H0Z" fill="${colour}"/>`
}

/** Field rows running towards a point on the horizon. */
export function rows(y: number, colour: string, vanishX: number): string {
  return Array.from({ length: 22 }, (_, index) => {
    const foot = -1000 + index * 170
    return `<path d="M${vanishX} ${y}L${foot} ${HEIGHT}h46Z" fill="${colour}" opacity=".45"/>`
  }).join('')
}

/** A broad-leaved tree standing at (x, y). */
export function tree(x: number, y: number, scale: number, colour: string): string {
  return `<g transform="translate(${x} ${y}) scale(${scale})"><path d="M-6 0L-4-70H4L6 0Z" fill="#6b4a2f"/><circle cy="-100" r="44" fill="${colour}"/><circle cx="-32" cy="-80" r="30" fill="${colour}"/><circle cx="32" cy="-82" r="32" fill="${colour}"/><circle cx="-10" cy="-116" r="22" fill="#fff" opacity=".12"/></g>`
}

/** A palm (areca or coconut) standing at (x, y). */
export function palm(x: number, y: number, scale: number, colour: string): string {
  const leaves = [-150, -115, -80, -40, -5, 30].map(
    (angle) =>
      `<path d="M0-190q52-26 96 6q-52-8-96-6Z" transform="rotate(${angle} 0 -190)" fill="${colour}"/>`,
  )
  return `<g transform="translate(${x} ${y}) scale(${scale})"><path d="M-7 0Q-2-100-3-190h6Q6-100 7 0Z" fill="#7a5b3c"/>${leaves.join('')}</g>`
}

/** A small house with a tiled roof whose lower left corner is (x, y). */
export function house(x: number, y: number, scale: number, { wall, roof }: Palette): string {
  return `<g transform="translate(${x} ${y}) scale(${scale})"><rect y="-80" width="170" height="80" fill="${wall}"/><path d="M-18-78L30-138H140L188-78Z" fill="${roof}"/><rect x="70" y="-56" width="34" height="56" fill="#6f4a33"/><rect x="20" y="-56" width="32" height="30" fill="#7fa9b8"/><rect x="120" y="-56" width="32" height="30" fill="#7fa9b8"/></g>`
}

/** A person in a conical hat, seen from behind; feet at (x, y). */
function person(x: number, y: number, scale: number, colour: string): string {
  return `<g transform="translate(${x} ${y}) scale(${scale})"><path d="M-14 0L-10-46H10L14 0H4L0-24L-4 0Z" fill="#3d3a40"/><path d="M-17-40Q0-96 17-40Z" fill="${colour}"/><circle cy="-80" r="10" fill="#d9a77f"/><path d="M-27-80L0-100L27-80Z" fill="#ead9a6"/></g>`
}

/** Several people along a line. */
export function people(count: number, from: number, to: number, y: number, random: Random): string {
  const colours = ['#b6413a', '#2f6690', '#e0a030', '#4d7c4a', '#f2f0e6', '#8a4f7d']
  return Array.from({ length: count }, (_, index) => {
    const x = from + ((to - from) * (index + 0.3 + random() * 0.4)) / count
    return person(x, y + random() * 34, 0.95 + random() * 0.3, pick(random, colours))
  }).join('')
}
