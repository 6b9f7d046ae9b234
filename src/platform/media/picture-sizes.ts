import type { ImageSize } from 'payload'

const webp = (quality: number) => ({ format: 'webp' as const, options: { quality } })

/**
 * The renditions of every picture, narrowest first; `thumbnail` and `card` are cut to the shape of a card, the others keep
 * that of the picture. Those are all equally good, since of a picture just as wide as one of them two are the same file.
 */
export const PICTURE_SIZES = [
  // An emblem stands on every page, less than 60 pixels wide.
  { name: 'small', width: 160, formatOptions: webp(78) },
  { name: 'thumbnail', width: 320, height: 214, formatOptions: webp(74) },
  { name: 'card', width: 640, height: 427, formatOptions: webp(76) },
  // As wide as a telephone with two points to a pixel, and as the text on a computer.
  { name: 'medium', width: 800, formatOptions: webp(78) },
  { name: 'wide', width: 1280, withoutEnlargement: true, formatOptions: webp(78) },
] as const satisfies ImageSize[]

export const PICTURE_SIZE_NAMES = PICTURE_SIZES.map(({ name }) => name)
