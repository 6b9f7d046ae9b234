/** Sizes of the icons of a site, in pixels: what browsers ask for to install it. */
export const ICON_SIZES = [192, 512] as const

/** Of the icon that phones of one maker take instead. */
export const TOUCH_ICON_SIZE = 180

/** An icon of a site below its home page; one with room around it may be cut to any shape. */
export function iconPath(size: number, isMaskable = false): string {
  return `/bieu-tuong/${isMaskable ? 'vien-' : ''}${size}.png`
}

/** The icon that a file name names; `null` for any other. */
export function readIconFile(file: string): { size: number; isMaskable: boolean } | null {
  const [, margin, text] = /^(vien-)?(\d{3})\.png$/.exec(file) ?? []
  const size = [...ICON_SIZES, TOUCH_ICON_SIZE].find((known) => String(known) === text)
  return size ? { size, isMaskable: Boolean(margin) } : null
}
