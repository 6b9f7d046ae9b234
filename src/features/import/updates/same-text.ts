const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g

/**
 * What two printings of one name share: letters and digits. Case, blanks and punctuation are the printer's; accents are
 * the word's.
 */
export function nameKey(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}

/** `(cấp Tỉnh)`, `(thực hiện tại cấp xã)`, `(1.010727)` at the end: the level and the code have fields of their own. */
const LEVEL_OR_CODE =
  /(?:\s*\((?:thực hiện (?:tại|ở) )?cấp (?:bộ|trung ương|tỉnh|huyện|xã)\)|\s*\(\s*\d\.\d{6}\s*\))+\s*$/iu

/** True when two names under one code name one procedure, in whatever printing. */
export function isSameName(one: string, other: string): boolean {
  const bare = (name: string) => nameKey(name.normalize('NFC').replace(LEVEL_OR_CODE, ''))
  return bare(one) === bare(other)
}

/** True when two names differ in nothing but where tone marks stand (hoà, hòa): most likely one name. */
export function differOnlyInToneMarks(one: string, other: string): boolean {
  return nameKey(one) !== nameKey(other) && withoutToneMarks(one) === withoutToneMarks(other)
}

function withoutToneMarks(name: string): string {
  const words = name.normalize('NFD').toLowerCase().split(/\s+/)
  // A tone belongs to its word, wherever in it the mark stands.
  const moved = words.map((word) => word.replace(TONES, '') + (word.match(TONES) ?? []).join(''))
  return moved.join('').replace(/[^\p{L}\p{N}\p{M}]+/gu, '')
}

/** What two printings of one text share: every character but blanks, bullets and the form of quotation marks. */
export function textKey(text: string): string {
  return text.normalize('NFC').replace(/[\s*•+–—‐\-"“”'‘’]+/gu, '')
}
