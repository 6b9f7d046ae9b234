import type { CollectionSlug, File, Payload } from 'payload'
import sharp from 'sharp'
import { makeActors, type Actor } from './actors'
import { SAMPLES, type Place } from './samples'

/** How a site stands to the one where the actors work; `none` for what belongs to no site. */
export type Relation = 'own' | 'parent' | 'child' | 'other' | 'root' | 'none'

/** A standing item that people try to reach. */
export type Spot = { relation: Relation; state: string; site: string; id: string; version: string | null }

const RELATIONS = ['own', 'parent', 'child', 'other', 'root'] as const

/** Belongs to the portal as a whole: one sample of it is enough. */
const WITHOUT_SITE = new Set([
  ...['sectors', 'life-events', 'agencies', 'holidays', 'administrative-units', 'legal-effects'],
  ...[
    'procedures',
    'procedure-decisions',
    'procedure-changes',
    'procedure-imports',
    'procedure-import-lines',
  ],
  ...['slug-history', 'media-uses', 'payload-kv', 'payload-jobs', 'payload-migrations'],
])

/** Made by Payload's own operations; all else is written straight to its table. */
const WRITTEN_BY_PEOPLE = new Set([
  ...['sites', 'users', 'sectors', 'life-events', 'agencies', 'holidays', 'administrative-units', 'media'],
  ...[
    'topics',
    'unit-facts',
    'categories',
    'news',
    'pages',
    'banners',
    'directives',
    'legal-documents',
    'procedures',
    'offerings',
  ],
  ...['procedure-decisions', 'search-terms', 'best-bets', 'procedure-imports'],
])

/** What a sample points to and nothing else may: a procedure is offered once, what somebody has open nobody else saves. */
const NEEDS_ITS_OWN: Record<string, { collection: string; isPublic: boolean }> = {
  offerings: { collection: 'procedures', isPublic: true },
  'procedure-decisions': { collection: 'procedures', isPublic: true },
  'payload-locked-documents': { collection: 'news', isPublic: false },
}

/** Five sites and one item of every collection at each, in every state; and the people. */
export class World {
  readonly spots: Record<string, Spot[]> = {}
  actors: Actor[] = []
  private readonly sites = {} as Record<(typeof RELATIONS)[number], string>
  private count = 0
  private picture: Buffer = Buffer.alloc(0)

  private constructor(readonly payload: Payload) {}

  static async make(payload: Payload): Promise<World> {
    const world = new World(payload)
    // Thousands of refusals are the point.
    payload.logger.level = 'silent'
    world.picture = await sharp({ create: { width: 8, height: 8, channels: 3, background: 'red' } })
      .png()
      .toBuffer()
    await world.makeSites()
    world.actors = await makeActors(payload, world.sites)
    for (const collection of Object.keys(SAMPLES)) if (collection !== 'sites') await world.fill(collection)
    return world
  }

  markOf(relation: Relation): string {
    return `dau-${relation}`
  }

  hasDrafts(collection: string): boolean {
    return Boolean(this.payload.collections[collection as CollectionSlug].config.versions?.drafts)
  }

  canBeCopied(collection: string): boolean {
    return !this.payload.collections[collection as CollectionSlug].config.disableDuplicate
  }

  takesFiles(collection: string): boolean {
    return Boolean(this.payload.collections[collection as CollectionSlug].config.upload)
  }

  /** What somebody would send to make another item there, such that it can be made. */
  async sample(collection: string, relation: Relation): Promise<Record<string, unknown>> {
    const needed = NEEDS_ITS_OWN[collection]
    if (!needed) return this.plainSample(collection, relation)
    const id = await this.another(needed.collection, relation, needed.isPublic)
    return this.plainSample(collection, relation, { collection: needed.collection, id })
  }

  /** The same for a try that is refused before anybody looks at what was sent. */
  plainSample(collection: string, relation: Relation, own?: { collection: string; id: string }) {
    const place: Place = {
      site: this.siteOf(relation),
      mark: this.markOf(relation),
      n: String(1_000_000 + ++this.count),
      idOf: (other) => (own?.collection === other ? own.id : this.idOf(other, relation)),
    }
    const sample = SAMPLES[collection]
    if (!sample) throw new Error(`There is no sample of ${collection}.`)
    return sample(place)
  }

  /** One more item, for a try that is to succeed. */
  async another(collection: string, relation: Relation, isPublic = false): Promise<string> {
    const data = await this.sample(collection, relation)
    const slug = collection as CollectionSlug
    if (!WRITTEN_BY_PEOPLE.has(collection)) {
      const made = (await this.payload.db.create({ collection: slug, data })) as { id: unknown }
      return String(made.id)
    }
    const { id } = await this.payload.create({
      collection: slug,
      data: { ...data, ...(isPublic ? { _status: 'published' } : {}) } as never,
      draft: this.hasDrafts(collection) && !isPublic,
      depth: 0,
      ...(this.takesFiles(collection) ? { file: this.file(collection) } : {}),
    })
    if (collection === 'procedure-imports')
      await this.payload.db.updateOne({ collection: slug, id, data: { state: 'waiting' } })
    return String(id)
  }

  /** Every standing item as it is stored. */
  async standing(): Promise<Record<string, unknown[]>> {
    const found: Record<string, unknown[]> = {}
    for (const [collection, spots] of Object.entries(this.spots)) {
      const { docs } = await this.payload.db.find<Record<string, unknown>>({
        collection: collection as CollectionSlug,
        where: { id: { in: spots.map(({ id }) => id) } },
        pagination: false,
        sort: 'id',
      })
      // Some may save their own site, as it was; a file is marked when something that uses it becomes public.
      const mayBeTouched = collection === 'sites' || collection === 'media'
      found[collection] = mayBeTouched ? docs.map((doc) => ({ ...doc, updatedAt: '' })) : docs
    }
    return found
  }

  file(collection: string): File {
    const [data, name, mimetype] =
      collection === 'media'
        ? [this.picture, 'anh.png', 'image/png']
        : [Buffer.from('[]'), 'thu-tuc.json', 'application/json']
    return { data, name, mimetype, size: data.length }
  }

  async versionOf(collection: string, id: string): Promise<string | null> {
    if (!this.hasDrafts(collection)) return null
    const { docs } = await this.payload.findVersions({
      collection: collection as 'news',
      where: { parent: { equals: id } },
      limit: 1,
      depth: 0,
    })
    return docs[0]?.id ?? null
  }

  private async makeSites(): Promise<void> {
    const make = async (slug: string, parent: string | null) => {
      const data = {
        name: slug,
        kind: parent ? 'xa' : 'huyen',
        slug,
        parent,
        isRoot: !parent,
        telephone: '0',
      }
      const { id } = await this.payload.create({ collection: 'sites', data: data as never, depth: 0 })
      return id
    }
    this.sites.root = await make('goc', null)
    this.sites.parent = await make('tren', this.sites.root)
    this.sites.own = await make('nha', this.sites.parent)
    this.sites.child = await make('duoi', this.sites.own)
    this.sites.other = await make('la', this.sites.root)
    this.spots.sites = RELATIONS.map((relation) => ({
      ...{ relation, state: '', version: null },
      ...{ site: this.sites[relation], id: this.sites[relation] },
    }))
  }

  private async fill(collection: string): Promise<void> {
    const relations: readonly Relation[] = WITHOUT_SITE.has(collection) ? ['none'] : RELATIONS
    const states = this.hasDrafts(collection)
      ? ['draft', 'public']
      : collection === 'media'
        ? ['private', 'public']
        : ['']
    this.spots[collection] = []
    for (const relation of relations) {
      for (const state of states) {
        const id = await this.another(collection, relation, state === 'public' && this.hasDrafts(collection))
        if (collection === 'media' && state === 'public')
          await this.payload.db.updateOne({ collection: 'media', id, data: { isPublic: true } })
        const version = await this.versionOf(collection, id)
        this.spots[collection].push({ relation, state, site: this.siteOf(relation), id, version })
      }
    }
  }

  private siteOf(relation: Relation): string {
    return this.sites[relation === 'none' ? 'root' : relation]
  }

  private idOf(collection: string, relation: Relation): string {
    const spots = this.spots[collection] ?? []
    const there = spots.filter((each) => each.relation === relation)
    // What is published opens the files that it uses: the private one stays out of it.
    const spot = (collection === 'media' ? there.at(-1) : there[0]) ?? spots[0]
    if (!spot) throw new Error(`No ${collection} to point to yet.`)
    return spot.id
  }
}
