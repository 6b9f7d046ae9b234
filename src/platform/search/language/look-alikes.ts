/** Letters of other alphabets, and letters that bad conversions leave, above the ones that a reader takes them for. */
const FOREIGN = 'аеорсухіјѕԁһАВЕКМНОРСТУХІЈЅαονΑΒΕΖΗΙΚΜΝΟΡΤΥΧƣƢ'
const LATIN = 'aeopcyxijsdhABEKMHOPCTYXIJSaovABEZHIKMNOPTYXưƯ'
const READ_AS = new Map([...FOREIGN].map((letter, at) => [letter, [...LATIN][at] ?? letter]))

/**
 * A text with look-alikes in words of Latin letters replaced: `Quyết` with a Cyrillic е looks right and is never found.
 * Words of other alphabets stay. Takes composed text (NFKC).
 */
export function withoutLookAlikes(text: string): string {
  return text.replace(/[\p{L}\p{M}]+/gu, (word) => {
    if (!/\p{Script=Latin}/u.test(word)) return word
    return [...word].map((letter) => READ_AS.get(letter) ?? letter).join('')
  })
}
