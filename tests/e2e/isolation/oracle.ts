import type { Client } from 'pg'
import { filesOf, parentsOf, type Place, tablesOf, usersOfFiles, wordsIn } from './database-words'
import { ITEM_TABLES, visibleBySql } from './visible-by-sql'

/** Who may read a row: everyone at every site, everyone at its own site, whoever sees the item; nobody without a rule. */
type Reading = 'everywhere' | 'own-site' | 'as-item' | 'as-file' | 'published'

const READING: Record<string, Reading> = {
  ...Object.fromEntries(Object.keys(ITEM_TABLES).map((table) => [table, 'as-item' as const])),
  sites: 'everywhere',
  sectors: 'everywhere',
  agencies: 'everywhere',
  life_events: 'everywhere',
  admin_units: 'everywhere',
  procedures: 'published',
  categories: 'own-site',
  topics: 'own-site',
  unit_facts: 'own-site',
  offerings: 'own-site',
  media: 'as-file',
  file_texts: 'as-file',
}

/** What readers search is counted, without saying who did; what pages need again is made again. */
const WRITTEN_BY_READING = new Set(['search_counts', 'payload_jobs'])
/** Rows of these tables have ids that a page may print. */
const HARMLESS_IDS = new Set(['sites', 'sectors', 'agencies', 'life_events', 'admin_units', 'categories'])

/**
 * What the database says may be read where. It is asked once, while nobody writes; `read` again shows whether that held.
 */
export class Oracle {
  private constructor(
    private readonly visible: Set<string>,
    private readonly places: Map<string, Place[]>,
    private readonly siteOf: Map<string, string>,
    private readonly published: Set<string>,
    private readonly usersOfFile: Map<string, Place[]>,
    private readonly tableOfId: Map<string, string>,
    readonly siteIds: string[],
    readonly emails: Set<string>,
    private readonly secretFiles: Set<string>,
  ) {}

  static async read(client: Client, mediaFolder: string): Promise<Oracle> {
    const parents = await parentsOf(client)
    const tables = await tablesOf(client)
    const places = await wordsIn(client, tables, parents)
    const siteOf = new Map<string, string>()
    const tableOfId = new Map<string, string>()
    const published = new Set<string>()
    for (const [table, columns] of tables) {
      if (!columns.has('id') || table.startsWith('_')) continue
      const { rows } = await client.query<{ id: string; site: string | null; status: string | null }>(
        `select id::text, ${columns.has('site_id') ? 'site_id::text' : 'null'} as site,
           ${columns.has('_status') ? '_status::text' : 'null'} as status from "${table}"`,
      )
      for (const { id, site, status } of rows) {
        if (!parents.has(table)) tableOfId.set(id, table)
        if (site) siteOf.set(id, site)
        if (status === 'published') published.add(id)
      }
    }
    const usersOfFile = await usersOfFiles(client, tables, parents, {
      readers: new Set(Object.keys(READING).filter((table) => READING[table] !== 'as-file')),
      files: new Set([...tableOfId].flatMap(([id, table]) => (table === 'media' ? [id] : []))),
    })
    const sites = await client.query<{ id: string }>('select id::text from sites')
    const emails = await client.query<{ email: string }>(
      `select email from users where email not in (select email from sites where email is not null)`,
    )
    const oracle = new Oracle(
      await visibleBySql(client),
      places,
      siteOf,
      published,
      usersOfFile,
      tableOfId,
      sites.rows.map(({ id }) => id),
      new Set(emails.rows.map(({ email }) => email)),
      new Set(),
    )
    const files = await filesOf(client, mediaFolder)
    for (const { id, words } of files) {
      for (const word of words) places.set(word, [...(places.get(word) ?? []), { table: 'media', id }])
    }
    const open = new Set(files.filter(({ id }) => oracle.isPublicFile(id)).map(({ hash }) => hash))
    for (const { hash } of files) if (!open.has(hash)) oracle.secretFiles.add(hash)
    return oracle
  }

  /** Every word that was planted and lies in the database now. */
  get words(): string[] {
    return [...this.places.keys()]
  }

  /** Whether a reader of the site may see the word. */
  isWordPublic(word: string, site: string): boolean {
    return (this.places.get(word) ?? []).some((place) => this.isReadable(place, site))
  }

  /** Whether anyone may see the word in a public file or its name. */
  isWordOfPublicFile(word: string): boolean {
    return (this.places.get(word) ?? []).some(({ table, id }) => {
      return READING[table] === 'as-file' && this.isPublicFile(this.fileOf({ table, id }))
    })
  }

  /** Whether a reader of the site may see the id of a row; ids that the database does not have are nobody's secret. */
  isIdPublic(id: string, site: string): boolean {
    const table = this.tableOfId.get(id)
    return !table || HARMLESS_IDS.has(table) || this.isReadable({ table, id }, site)
  }

  /** Items of the table that hold all the words and are shown at the site. */
  countShown(table: string, word: string, site: string): number {
    const ids = new Set(
      (this.places.get(word) ?? []).filter((place) => place.table === table).map(({ id }) => id),
    )
    return [...ids].filter((id) => this.visible.has(`${table} ${id} ${site}`)).length
  }

  whereIs(word: string): string {
    return (this.places.get(word) ?? []).map(({ table, id }) => `${table} ${id}`).join(', ')
  }

  /** Whether these are the bytes of a file that is not public. */
  isHashSecret(hash: string): boolean {
    return this.secretFiles.has(hash)
  }

  /** Whether some site shows something that uses the file. */
  isPublicFile(id: string): boolean {
    return this.siteIds.some((site) => this.isFileOfSite(id, site))
  }

  /** What a later reading says otherwise, as a person reads it; counts of searches may change. */
  differencesFrom(later: Oracle): string[] {
    const words = [...new Set([...this.words, ...later.words])]
    const moved = words.filter((word) => this.writtenIn(word) !== later.writtenIn(word))
    const shown = [...this.visible].filter((row) => !later.visible.has(row))
    const hidden = [...later.visible].filter((row) => !this.visible.has(row))
    return [
      ...moved.map((word) => `${word}: ${this.writtenIn(word)} → ${later.writtenIn(word)}`),
      ...shown.map((row) => `no longer shown: ${row}`),
      ...hidden.map((row) => `newly shown: ${row}`),
    ]
  }

  private writtenIn(word: string): string {
    const places = this.places.get(word) ?? []
    const written = places.filter(({ table }) => !WRITTEN_BY_READING.has(table))
    return [...new Set(written.map(({ table, id }) => `${table} ${id}`))].sort().join(', ')
  }

  private isReadable({ table, id }: Place, site: string): boolean {
    switch (READING[table]) {
      case 'everywhere':
        return true
      case 'as-item':
        return this.visible.has(`${table} ${id} ${site}`)
      case 'own-site':
        return this.siteOf.get(id) === site
      case 'published':
        return this.published.has(id)
      case 'as-file':
        return this.isFileOfSite(this.fileOf({ table, id }), site)
      default:
        return false
    }
  }

  private isFileOfSite(id: string, site: string): boolean {
    return (this.usersOfFile.get(id) ?? []).some((place) => this.isReadable(place, site))
  }

  private fileOf({ table, id }: Place): string {
    return table === 'media' ? id : (this.usersOfFile.get(`text ${id}`)?.[0]?.id ?? '')
  }
}
