import { type CollectionSlug, isolateObjectProperty, type Payload, type PayloadRequest } from 'payload'
import { rootSiteId } from '@/platform/sites/root-site'
import { exportedLine } from './exported-text'

/** How items of other collections are named in our files. */
const NAMED_BY = {
  sectors: 'name',
  agencies: 'name',
  'life-events': 'name',
  procedures: 'code',
  'legal-documents': 'slug',
  media: 'originalName',
} as const satisfies Partial<Record<CollectionSlug, string>>

type Named = keyof typeof NAMED_BY
type Item = { id: string; slug?: string | null } & Record<string, unknown>

/** Written after a name that several items share: `Hộ tịch [ho-tich-2]`. Files are always told apart by it. */
const IN_BRACKETS = /\s*\[([^[\]]+)\]$/

/** Names of what procedures point to, both ways: id → name for the export, name → id for the import. */
export class References {
  private readonly names = new Map<string, string>()
  private readonly ids = new Map<string, string>()

  private constructor(private readonly keyOf: (name: string) => string) {}

  /**
   * Reads all names at once.
   * @param keyOf what different spellings of one name share
   */
  static async load(
    payload: Payload,
    keyOf: (name: string) => string,
    req?: PayloadRequest,
  ): Promise<References> {
    const references = new References(keyOf)
    for (const collection of Object.keys(NAMED_BY) as Named[]) {
      references.addAll(collection, await itemsOf(payload, collection, req))
    }
    return references
  }

  /** The name of an item; `null` for one that is gone. */
  nameOf = (collection: string, id: string): string | null => this.names.get(`${collection} ${id}`) ?? null

  /** The id behind a name, whole or without its brackets; `undefined` where no item, or more than one, is called so. */
  idOf(collection: string, name: string): string | undefined {
    const inBrackets = IN_BRACKETS.exec(name)?.[1]
    return (
      (inBrackets && this.ids.get(`${collection} [${inBrackets}]`)) ||
      this.ids.get(`${collection} ${this.keyOf(name.replace(IN_BRACKETS, ''))}`) ||
      this.ids.get(`${collection} ${this.keyOf(name)}`)
    )
  }

  private addAll(collection: Named, items: Item[]): void {
    const isFile = collection === 'media'
    const byKey = Map.groupBy(items, (item) => this.keyOf(exportedLine(item[NAMED_BY[collection]]) ?? ''))
    for (const [key, sharing] of byKey) {
      const [only, ...others] = sharing
      if (key && only && others.length === 0) this.ids.set(`${collection} ${key}`, only.id)
      for (const item of sharing) {
        const name = exportedLine(item[NAMED_BY[collection]])
        const address = isFile ? item.id : (item.slug ?? item.id)
        this.ids.set(`${collection} [${address}]`, item.id)
        if (!name) continue
        const isUnique = others.length === 0 && !isFile && !IN_BRACKETS.test(name)
        this.names.set(`${collection} ${item.id}`, isUnique ? name : `${name} [${address}]`)
      }
    }
  }
}

async function itemsOf(payload: Payload, collection: Named, req?: PayloadRequest): Promise<Item[]> {
  const { docs } = await payload.find({
    collection,
    // A shared procedure points to documents and files of the root alone.
    where:
      collection === 'media' || collection === 'legal-documents'
        ? { site: { equals: await rootSiteId(payload, req) } }
        : {},
    select: { [NAMED_BY[collection]]: true, ...(collection === 'media' ? {} : { slug: true }) } as never,
    depth: 0,
    locale: 'vi',
    pagination: false,
    // Payload writes the language into the request that it is handed.
    ...(req ? { req: isolateObjectProperty(req, ['locale', 'fallbackLocale']) } : {}),
  })
  return docs
}
