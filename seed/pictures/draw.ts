import type { File } from 'payload'
import sharp from 'sharp'
import { randomFrom } from '../random'
import { PALETTES } from './palettes'
import { SCENES, type SceneName } from './scenes'
import { HEIGHT, ridge, sky, WIDTH } from './shapes'

/** What to draw: a place at a time of day. */
export type PictureSpec = { name: string; scene: SceneName; light: keyof typeof PALETTES }

/** Draws a landscape as JPEG, 1600 × 900. The same specification always gives the same picture. */
export async function drawLandscape({ name, scene, light }: PictureSpec): Promise<File> {
  const palette = PALETTES[light]
  const random = randomFrom(name)
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">${sky(palette, random)}${ridge(470, 190, palette.far, random)}${ridge(540, 130, palette.middle, random)}${SCENES[scene](palette, random)}</svg>`
  const data = await sharp(Buffer.from(svg)).jpeg({ quality: 86 }).toBuffer()
  return { name: `${name}.jpg`, data, mimetype: 'image/jpeg', size: data.length }
}

/** Draws a round emblem as PNG, 512 × 512: hills and a river inside a ring of the site's colour. */
export async function drawEmblem(name: string, colour: string): Promise<File> {
  const random = randomFrom(name)
  const peak = 190 + random() * 60
  const bend = 40 + random() * 60
  const rayCount = 5 + Math.floor(random() * 6)
  const rays = Array.from({ length: rayCount }, (_, index) => {
    const angle = 180 + (180 * (index + 0.5)) / rayCount
    return `<path d="M256 236l-5-96h10Z" fill="#f3c94b" transform="rotate(${angle + 90} 256 236)"/>`
  })
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="512" height="512"><circle cx="256" cy="256" r="250" fill="${colour}"/><circle cx="256" cy="256" r="222" fill="#fffaf0"/><clipPath id="c"><circle cx="256" cy="256" r="208"/></clipPath><g clip-path="url(#c)"><rect width="512" height="512" fill="#dff0f5"/>${rays.join('')}<circle cx="256" cy="236" r="58" fill="#f3c94b"/><path d="M20 330L${peak - 40} ${peak}L300 330Z" fill="#3f7d4d"/><path d="M210 330L${360 - bend / 3} ${peak + 26}L500 330Z" fill="#5b9a5a"/><rect y="322" width="512" height="190" fill="#8fbf4f"/><path d="M256 322Q${256 + bend} 380 210 430T250 512H340Q300 460 ${300 + bend / 2} 410T272 322Z" fill="#5aa6c8"/></g><circle cx="256" cy="256" r="236" fill="none" stroke="#f3c94b" stroke-width="6"/></svg>`
  const data = await sharp(Buffer.from(svg)).png().toBuffer()
  return { name: `${name}.png`, data, mimetype: 'image/png', size: data.length }
}
