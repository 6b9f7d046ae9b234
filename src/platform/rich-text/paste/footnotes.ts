/** Names that Word, LibreOffice, Google Docs, mammoth and wikis give to the text of a footnote. */
const NOTE_NAME =
  /^(?:_?(?:ftn|edn|ftnt)\d+|sd(?:foot|end)note\d+sym|(?:foot|end)note-\d+|fn[:-]?\d+|cite_note-\S+)$/i

const NOTE_PLACE =
  'li, div[id^="ftn"], div[id^="edn"], div[id^="sdfootnote"], div[id^="sdendnote"], p, td, dd'

/** The footnotes of a pasted document whose text came along. */
export type Footnotes = {
  /** The mark in the text → the number of its note, from 0, in the order of reading. */
  references: Map<Element, number>
  /** Where the text of each note stands. */
  places: Element[]
}

/** Finds marks that lead to the text of a note in the same document. A mark without its note stays what it is. */
export function findFootnotes(root: Element): Footnotes {
  const targets = new Map<string, Element>()
  for (const element of root.querySelectorAll('[id], [name]'))
    for (const name of [element.getAttribute('id'), element.getAttribute('name')])
      if (name) targets.set(name, element)

  const references = new Map<Element, number>()
  const places: Element[] = []
  for (const link of root.querySelectorAll('a[href^="#"]')) {
    const name = link.getAttribute('href')?.slice(1) ?? ''
    const place = NOTE_NAME.test(name) ? placeOf(targets.get(name)) : null
    if (!place || place.contains(link)) continue
    const known = places.indexOf(place)
    references.set(link, known >= 0 ? known : places.push(place) - 1)
  }
  return { references, places }
}

function placeOf(target: Element | undefined): Element | null {
  return target ? (target.closest(NOTE_PLACE) ?? target) : null
}

/** Leads from the text of a note back to its mark, or is the number of the note. */
export function isBackLink(element: Element): boolean {
  return element.tagName.toUpperCase() === 'A' && /^#./.test(element.getAttribute('href') ?? '')
}
