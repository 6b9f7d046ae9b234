import type { Payload } from 'payload'
import type { SignedIn } from './signed-in'

type Collection = 'news' | 'directives'
type Shown = { seen: string; status: string; actions: { action: string }[]; notes: { text: string }[] }
type Refused = { errors?: { message: string }[] }

let made = 0

/** What a new item of the collection holds, nothing missing. */
export function contentOf(collection: Collection, site: string): Record<string, unknown> {
  made += 1
  if (collection === 'news') return { site, title: `Tin duyệt ${made}`, slug: '' }
  return {
    site,
    documentNumber: `${made}/KH-UBND`,
    documentType: 'ke-hoach',
    abstract: `Kế hoạch duyệt ${made}`,
    slug: '',
  }
}

/** Steps of one item over REST, as the form takes them. */
export class Desk {
  private constructor(
    readonly payload: Payload,
    readonly collection: Collection,
    readonly id: string,
  ) {}

  /** A draft that the person has written. */
  static async write(
    payload: Payload,
    collection: Collection,
    writer: SignedIn,
    site: string,
  ): Promise<Desk> {
    const { body, status } = await writer.post<{ doc: { id: string } }>(
      `${collection}?draft=true`,
      contentOf(collection, site),
    )
    if (status !== 201) throw new Error(`The draft was not written: ${status} ${JSON.stringify(body)}`)
    return new Desk(payload, collection, body.doc.id)
  }

  /** What the form shows the person. */
  async shown(person: SignedIn): Promise<Shown> {
    return (await person.get<Shown>(`workflow-items/muc/${this.collection}/${this.id}`)).body
  }

  /** Takes a step after having looked; answers with the status and, where it was refused, the reason. */
  async step(person: SignedIn, step: string, data: object = {}): Promise<{ status: number; reason: string }> {
    const { seen } = await this.shown(person)
    const path = `workflow-items/muc/${this.collection}/${this.id}/${step}`
    const { status, body } = await person.post<Refused | null>(path, { seen, ...data })
    return { status, reason: body?.errors?.[0]?.message ?? '' }
  }

  /** The same, which has to succeed. */
  async done(person: SignedIn, step: string, data: object = {}): Promise<void> {
    const { status, reason } = await this.step(person, step, data)
    if (status !== 200) throw new Error(`${step} was refused: ${status} ${reason}`)
  }

  edit(person: SignedIn, data: object): Promise<{ status: number }> {
    return person.patch(`${this.collection}/${this.id}?draft=true`, data)
  }

  /** Payload's own way of publishing, as its button or any program does it. */
  async patch(person: SignedIn, data: object): Promise<{ status: number; reason: string }> {
    const { status, body } = await person.patch<Refused | null>(`${this.collection}/${this.id}`, data)
    return { status, reason: body?.errors?.[0]?.message ?? '' }
  }

  async row() {
    const { docs } = await this.payload.find({
      collection: 'workflow-items',
      where: { itemId: { equals: this.id } },
      depth: 0,
    })
    return docs[0] ?? null
  }

  async steps(): Promise<string[]> {
    const { docs } = await this.payload.find({
      collection: 'workflow-log',
      where: { itemId: { equals: this.id } },
      sort: ['at', 'id'],
      depth: 0,
      pagination: false,
    })
    return docs.map(({ action }) => action)
  }

  async isPublic(): Promise<boolean> {
    const item = await this.payload.findByID({
      collection: this.collection,
      id: this.id,
      draft: false,
      depth: 0,
    })
    return item._status === 'published'
  }

  async publications(): Promise<string[]> {
    const { docs } = await this.payload.find({
      collection: 'publications',
      where: { itemId: { equals: this.id } },
      sort: 'createdAt',
      depth: 0,
    })
    return docs.map(({ action }) => action)
  }
}
