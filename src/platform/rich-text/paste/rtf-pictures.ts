const PICTURE = /\\pict(?![a-z])/g
/** Longer than the identifiers that stand in the same group. */
const DATA = /[\da-f]{64}[\da-f\s]*(?=\})/gi
/** The properties of a picture stand before its data. */
const LONGEST_HEAD = 6000

/**
 * The pictures of a text as Word puts it on the clipboard beside HTML that only says where on the writer's computer they
 * lie: as data URIs, in their order. Only the kinds that Word keeps as they are; its own drawings are none of them.
 */
export function picturesInRtf(rtf: string): string[] {
  const found: string[] = []
  for (const { index } of rtf.matchAll(PICTURE)) {
    DATA.lastIndex = index
    const data = DATA.exec(rtf)
    const head = rtf.slice(index, Math.min(data?.index ?? 0, index + LONGEST_HEAD))
    const [, kind] = /\\(png|jpeg)blip/.exec(head) ?? []
    // What lies beyond the next picture is that one's.
    if (data && kind && !/\\pict(?![a-z])/.test(head.slice(5)))
      found.push(`data:image/${kind};base64,${base64(data[0].replace(/\s/g, ''))}`)
  }
  return found
}

function base64(hex: string): string {
  let bytes = ''
  for (let at = 0; at + 1 < hex.length; at += 2)
    bytes += String.fromCharCode(Number.parseInt(hex.slice(at, at + 2), 16))
  return btoa(bytes)
}
