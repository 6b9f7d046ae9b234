/** A cell of a spreadsheet holds 32,767 characters and 253 line breaks. */
const MOST_CHARACTERS = 32_000
const MOST_LINE_BREAKS = 250
/** How far back from the limit a space is looked for. */
const SEARCHED_FOR_SPACE = 200

/** A text in parts that fit into cells, cut after a blank where there is one; put together they are the text again. */
export function splitText(text: string): string[] {
  const parts: string[] = []
  let rest = text
  while (rest.length > 0) {
    const end = endOfPart(rest)
    parts.push(rest.slice(0, end))
    rest = rest.slice(end)
  }
  return parts
}

function endOfPart(text: string): number {
  const limit = Math.min(afterLineBreak(text, MOST_LINE_BREAKS), MOST_CHARACTERS)
  if (text.length <= limit) return text.length
  for (let end = limit; end > Math.max(0, limit - SEARCHED_FOR_SPACE); end -= 1) {
    if (/\s/.test(text[end - 1] ?? '')) return end
  }
  // A character outside the basic plane takes two places, which belong together.
  return /[\uD800-\uDBFF]/.test(text[limit - 1] ?? '') ? limit - 1 : limit
}

/** The place after the nth line break; past the end where there are fewer. */
function afterLineBreak(text: string, count: number): number {
  let place = 0
  for (let found = 0; found < count; found += 1) {
    const next = text.indexOf('\n', place)
    if (next === -1) return text.length
    place = next + 1
  }
  return place
}
