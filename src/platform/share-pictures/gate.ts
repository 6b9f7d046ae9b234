/** The mark of the portal, of a site without an emblem: a gate on the site's colour. */
export function gateSvg(size: number, accent: string, margin = 0): Buffer {
  const box = `${-margin} ${-margin} ${64 + 2 * margin} ${64 + 2 * margin}`
  const ground = margin
    ? `<rect x="${-margin}" y="${-margin}" width="${64 + 2 * margin}" height="${64 + 2 * margin}" fill="${accent}"/>`
    : `<rect width="64" height="64" rx="12" fill="${accent}"/>`
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="${box}">${ground}` +
      '<path fill="none" stroke="#fff" stroke-width="5" stroke-linecap="round" stroke-linejoin="round" d="M14 50V30a18 18 0 0 1 36 0v20M25 50V32a7 7 0 0 1 14 0v18M9 50h46"/></svg>',
  )
}
