import type { Page } from 'playwright-core'
import sharp from 'sharp'

/** WCAG 2.2, 1.4.11: what shows the focus stands out from what was there without it. */
const LEAST_CONTRAST = 3
/** How much around a control is looked at, in CSS px: rings are drawn outside. */
const MARGIN = 8

/**
 * How well the focus shows: of so many pixels the contrast between focused and not is 3:1 or better, for each pixel of the
 * control's longer side. `covered` when something else lies over the control.
 */
export async function focusLook(page: Page): Promise<{ shows: number; covered: boolean; what: string }> {
  const { clip, covered, what } = await page.evaluate((margin) => {
    const control = document.activeElement as HTMLElement
    const { left, top, right, bottom } = control.getBoundingClientRect()
    const x = Math.max(0, left - margin)
    const y = Math.max(0, top - margin)
    const parts = control.getClientRects()
    const first = parts[0] ?? control.getBoundingClientRect()
    const above = document.elementFromPoint(first.left + first.width / 2, first.top + first.height / 2)
    return {
      clip: {
        x,
        y,
        width: Math.max(1, Math.min(innerWidth, right + margin) - x),
        height: Math.max(1, Math.min(innerHeight, bottom + margin) - y),
      },
      covered: above === null || !(control.contains(above) || above.contains(control)),
      what: `${control.tagName.toLowerCase()} “${(control.getAttribute('aria-label') ?? control.innerText).trim().slice(0, 60)}”`,
    }
  }, MARGIN)
  const focused = await pixels(await page.screenshot({ clip, animations: 'disabled', caret: 'hide' }))
  await page.evaluate(() => {
    const control = document.activeElement as HTMLElement
    Object.assign(globalThis, { focusedBefore: control })
    control.blur()
  })
  const plain = await pixels(await page.screenshot({ clip, animations: 'disabled', caret: 'hide' }))
  await page.evaluate(() => {
    const { focusedBefore } = globalThis as unknown as { focusedBefore: HTMLElement }
    focusedBefore.focus({ focusVisible: true, preventScroll: true } as FocusOptions)
  })
  const changed = focused.filter(
    (light, place) => contrast(light, plain[place] ?? light) >= LEAST_CONTRAST,
  ).length
  return { shows: changed / Math.max(clip.width, clip.height), covered, what }
}

/** The relative luminance of each pixel (WCAG 2.2). */
async function pixels(picture: Buffer): Promise<number[]> {
  const { data, info } = await sharp(picture).removeAlpha().raw().toBuffer({ resolveWithObject: true })
  const linear = (value: number) =>
    value <= 10 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4
  return Array.from({ length: info.width * info.height }, (_, place) => {
    const [red = 0, green = 0, blue = 0] = data.subarray(place * info.channels)
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  })
}

function contrast(one: number, other: number): number {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)
}
