import type { Payload } from 'payload'
import { documentNumberKey } from '@/platform/official-documents/document-number'
import { referenceKey } from '../writer/reference-key'
import type { Citation } from './citation'

type KnownDocument = { id: string; documentNumber: string; abstract: string }

/** A whole document number inside a longer text: "Luật số 32/2024/QH15". */
const NUMBER_INSIDE = /\d[\d.]*\s*\/\s*\d{4}\s*\/\s*[\p{L}\d&-]+/u
/** Every province numbers its own documents, so such a number names no single one. */
const LOCAL_NUMBER = /UBND|HĐND|HDND/i

/** The legal documents of the root site, to be found by the number a procedure cites. */
export class CitationLinks {
  private constructor(
    private readonly byKey: Map<string, KnownDocument[]>,
    private readonly numbers: ReadonlyMap<string, string>,
  ) {}

  static async load(payload: Payload, rootSite: string): Promise<CitationLinks> {
    const { docs } = await payload.find({
      collection: 'legal-documents',
      where: { site: { equals: rootSite }, _status: { equals: 'published' } },
      select: { documentNumber: true, numberKey: true, abstract: true },
      depth: 0,
      pagination: false,
    })
    const known = docs.filter(({ numberKey }) => numberKey)
    return new CitationLinks(
      Map.groupBy(known, ({ numberKey }) => numberKey ?? ''),
      new Map(docs.map(({ id, documentNumber }) => [id, documentNumber])),
    )
  }

  /** The number of a document that was public at the root site when the documents were loaded. */
  numberOf(id: string): string | undefined {
    return this.numbers.get(id)
  }

  /** The id of the one document that a citation can mean; `undefined` where there is none or more than one. */
  find({ documentNumber, text }: Citation): string | undefined {
    const candidates = this.candidates(documentNumber)
    if (LOCAL_NUMBER.test(documentNumber)) {
      const title = referenceKey(text)
      return onlyOne(candidates.filter(({ abstract }) => title !== '' && referenceKey(abstract) === title))
        ?.id
    }
    return (
      onlyOne(candidates.filter((known) => known.documentNumber === documentNumber)) ?? onlyOne(candidates)
    )?.id
  }

  private candidates(documentNumber: string): KnownDocument[] {
    const whole = this.byKey.get(documentNumberKey(documentNumber))
    if (whole) return whole
    const [inside] = NUMBER_INSIDE.exec(documentNumber) ?? []
    return (inside && this.byKey.get(documentNumberKey(inside))) || []
  }
}

function onlyOne(documents: KnownDocument[]): KnownDocument | undefined {
  return documents.length === 1 ? documents[0] : undefined
}
