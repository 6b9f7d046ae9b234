const LEADING = /^\P{L}*(?:thủ tục(?: hành chính)?(?![\p{L}\p{N}])\P{L}*)?/iu
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g

/**
 * A procedure's name as lists order it: without a number in front of it and without the word that all of them share,
 * "Thủ tục". A name that says nothing else stays as it is.
 */
export function nameInOrder(name: string): string {
  return name.replace(LEADING, '') || name
}

/**
 * The letter of the Vietnamese alphabet a name stands under (Ă, Â, Đ, Ê, Ô, Ơ, Ư are letters of their own, tones are
 * not); `#` for one that begins with something else.
 */
export function letterOf(name: string): string {
  return initialOf(nameInOrder(name))
}

/** The same for a name that is no procedure's. */
export function initialOf(name: string): string {
  const [first = ''] = name
  const letter = first.normalize('NFD').replace(TONES, '').normalize('NFC').toUpperCase()
  return /^\p{L}$/u.test(letter) ? letter : '#'
}

/** The first two words of a name, as far as no comma parts them, in lower case: "cấp giấy", "đăng ký", "cấp". */
export function beginningOf(name: string): string {
  const [words = ''] = /^[\p{L}\p{N}]+(?: [\p{L}\p{N}]+)?/u.exec(nameInOrder(name).toLowerCase()) ?? []
  return words
}

/** Where a letter's part of an index begins, as an id; a browser encodes it in the address. */
export function anchorOf(letter: string): string {
  return `van-${letter.toLowerCase()}`
}
