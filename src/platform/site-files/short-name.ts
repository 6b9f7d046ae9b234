/** A name cut to whole words: home screens and search plug-ins have room for few letters. Counted as people see letters. */
export function shortName(given: string, most: number): string {
  const name = given.normalize('NFC')
  if (letters(name) <= most) return name
  const words = name.split(/\s+/)
  let short = ''
  for (const word of words) {
    const longer = short ? `${short} ${word}` : word
    if (letters(longer) > most) break
    short = longer
  }
  return short || [...name].slice(0, most).join('')
}

const letters = (text: string) => [...text].length
