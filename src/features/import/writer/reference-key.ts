const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g

/**
 * What two spellings of one name share: case, blanks, the place of the tone mark (hòa/hoà), a final dot and the usual
 * abbreviation of the people's committee do not matter. Accents do: thuế and thuê are different words.
 */
export function referenceKey(name: string): string {
  return name
    .toLowerCase()
    .replace(/[.\s;,]+$/, '')
    .replace(/\bubnd(?=\s|$)/g, 'ủy ban nhân dân')
    .normalize('NFD')
    .split(/\s+/)
    .map((word) => word.replace(TONES, '') + (word.match(TONES) ?? []).join(''))
    .filter(Boolean)
    .join(' ')
    .normalize('NFC')
}
