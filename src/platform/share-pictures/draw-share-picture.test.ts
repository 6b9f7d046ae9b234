import { existsSync } from 'node:fs'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { drawIcon } from './draw-icon'
import { drawSharePicture } from './draw-share-picture'
import { drawText, fitText } from './draw-text'
import { LETTERS } from './letters'

const look = { color: '#221e19', size: 60, width: 1000 }

describe('letters', () => {
  it('are those of the portal, not of the machine', async () => {
    expect(existsSync(LETTERS.file)).toBe(true)
    // In letters of another font the same words are of another width.
    const { width } = await drawText('Nghị quyết', look)
    const { info } = await sharp({
      text: { text: 'Nghị quyết', font: 'Sans Bold 60', dpi: 72, rgba: true },
    })
      .png()
      .toBuffer({ resolveWithObject: true })
    expect(width).not.toBe(info.width)
  })

  it.each(['Ằ', 'Ỗ', 'Ự', 'ễ', 'Đ', '₫', '–', '“'])('have %s, which is drawn as itself', async (letter) => {
    const [drawn, missing] = await Promise.all([drawText(letter, look), drawText('\u{10FFFD}', look)])
    expect(drawn.picture.equals(missing.picture)).toBe(false)
    expect(drawn.height).toBeGreaterThan(4)
  })

  it('stack their marks: a letter with two is higher than one with none', async () => {
    const heights = await Promise.all(
      ['A', 'Â', 'Ẫ'].map(async (letter) => (await drawText(letter, look)).height),
    )
    expect(heights[0]).toBeLessThan(heights[1]!)
    expect(heights[1]).toBeLessThan(heights[2]!)
  })
})

describe('a text that is fitted', () => {
  const room = { color: '#000000', sizes: [72, 38], width: 1000, height: 200 }

  it.each([
    ['a word', 'Khai sinh'],
    ['the longest name of a procedure', 'Đăng ký biến động quyền sử dụng đất '.repeat(34)],
    ['a word without an end', 'x'.repeat(2000)],
    ['what looks like markup', '<b>&amp; </span>'],
    ['nothing but spaces and marks', ' \u0300 '],
  ])('%s stays in its room', async (_, text) => {
    const { width, height } = await fitText(text, room)
    expect(width).toBeLessThanOrEqual(room.width)
    expect(height).toBeLessThanOrEqual(room.height)
  })
})

const drawing = {
  title: 'Tin',
  eyebrow: 'Mã 1.001193',
  siteName: 'Xã Một',
  address: 'xa-mot.example',
  accent: '#1b6337',
  emblem: null,
}

describe('the picture for sharing', () => {
  it('is of the size that networks ask for, small, and in the colour of the site', async () => {
    const picture = await drawSharePicture(drawing)
    expect(await sharp(picture).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 })
    expect(picture.length).toBeLessThan(100_000)
    const corner = await sharp(picture)
      .extract({ left: 0, top: 0, width: 1, height: 1 })
      .removeAlpha()
      .raw()
      .toBuffer()
    expect([...corner]).toEqual([0x1b, 0x63, 0x37])
  })

  it('shows the emblem of the site', async () => {
    const emblem = await sharp({ create: { width: 40, height: 20, channels: 3, background: '#0000ff' } })
      .png()
      .toBuffer()
    const [withIt, without] = await Promise.all([
      drawSharePicture({ ...drawing, emblem }),
      drawSharePicture(drawing),
    ])
    expect(withIt.equals(without)).toBe(false)
  })
})

it.each([true, false])('an icon is square, cut to any shape: %s', async (isMaskable) => {
  const icon = await drawIcon({ size: 192, isMaskable, accent: '#1b6337', emblem: null })
  const { width, height } = await sharp(icon).metadata()
  expect([width, height]).toEqual([192, 192])
  const { data } = await sharp(icon).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  // The corner belongs to the icon where it may be cut off, and is empty where nobody cuts.
  expect(data[3]).toBe(isMaskable ? 255 : 0)
})
