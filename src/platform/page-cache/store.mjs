/**
 * The pages and public reads kept in memory by this process, with the instants at which their tags expired. Nothing is
 * written to disk, so a restart begins empty and can never bring an old page back.
 *
 * @typedef {object} Entry
 * @property {any} value what Next gave to keep
 * @property {any} cacheControl
 * @property {string[]} tags
 * @property {number} bytes
 * @property {number} lastModified when it was stored, in ms
 * @property {number} readFrom when its rendering began, in ms: a tag that expired later makes it void
 */

/** Some 3,000 pages with what they were made of; the least recently read go first. */
const LARGEST_SIZE_BYTES = 128 * 1024 * 1024

/** Longer than any rendering takes; used where the beginning of one is not known. */
const LONGEST_RENDERING_MS = 30_000

const HOUR_MS = 60 * 60 * 1000

/** Whatever was being rendered or kept this long ago is of an earlier day, and so void without any tag. */
const LONGEST_LIFE_MS = 25 * HOUR_MS

export class PageStore {
  /** @type {Map<string, Entry>} oldest read first */
  #entries = new Map()
  /** @type {Map<string, number>} earliest first */
  #expiredAt = new Map()
  /** @type {Map<string, number[]>} beginnings of renderings that have not been stored yet */
  #renderings = new Map()
  #bytes = 0
  #expiries = 0
  #largestSize
  #now

  /** @param {{ largestSize?: number, now?: () => number }} [options] */
  constructor({ largestSize = LARGEST_SIZE_BYTES, now = Date.now } = {}) {
    this.#largestSize = largestSize
    this.#now = now
  }

  /**
   * The entry under the key, unless one of its tags expired since its rendering began, or that was yesterday.
   * @param {string} key
   * @param {string[]} [moreTags] tags the reader knows beside those stored
   * @returns {Entry | null}
   */
  read(key, moreTags = []) {
    const entry = this.#entries.get(key)
    if (!entry) return this.#miss(key)
    if (this.#isVoid(entry, moreTags)) {
      this.#remove(key, entry)
      return this.#miss(key)
    }
    this.#entries.delete(key)
    this.#entries.set(key, entry)
    // Next shows what is too old once more and renders it anew behind the reader's back.
    if (isTooOld(entry, this.#now())) this.#miss(key)
    return entry
  }

  /**
   * Keeps a value. Where a tag expired while it was being rendered, it is not kept: it may show what was true before.
   * @param {string} key
   * @param {{ value: any, cacheControl?: any, tags: string[], bytes: number }} rendered
   */
  write(key, { value, cacheControl, tags, bytes }) {
    const readFrom = this.#beginningOf(key)
    const before = this.#entries.get(key)
    if (before) this.#remove(key, before)
    const entry = { value, cacheControl, tags, bytes, lastModified: this.#now(), readFrom }
    if (this.#isVoid(entry, [])) {
      // Who asked since, and was given this rendering because it was under way, must not take it for new.
      this.#expiries += 1
      return
    }
    this.#entries.set(key, entry)
    this.#bytes += bytes
    this.#makeRoom()
  }

  /** @param {string[]} tags everything that carries one of them is void from now on */
  expire(tags) {
    this.#expiries += 1
    for (const tag of tags) {
      this.#expiredAt.delete(tag)
      this.#expiredAt.set(tag, this.#now())
    }
    for (const [tag, at] of this.#expiredAt) {
      if (this.#now() - at < LONGEST_LIFE_MS) break
      this.#expiredAt.delete(tag)
    }
  }

  /** `<day>.<count>`, another one whenever something that was kept may have become void: by an expiry, or because a day has begun. */
  get era() {
    return `${civilDay(this.#now())}.${this.#expiries}`
  }

  /** What is kept now. */
  get size() {
    const [entries, tags] = [this.#entries.size, this.#expiredAt.size]
    return { entries, bytes: this.#bytes, renderings: this.#renderings.size, tags }
  }

  /** @param {string} key */
  #miss(key) {
    const beginnings = this.#renderings.get(key) ?? []
    // A rendering that failed is never stored; a few left-over beginnings only cause one rendering more.
    this.#renderings.set(key, [...beginnings, this.#now()].slice(-4))
    this.#forgetOldRenderings()
    return null
  }

  /** @param {string} key */
  #beginningOf(key) {
    const [beginning, ...rest] = this.#renderings.get(key) ?? []
    if (rest.length > 0) this.#renderings.set(key, rest)
    else this.#renderings.delete(key)
    return beginning ?? this.#now() - LONGEST_RENDERING_MS
  }

  #forgetOldRenderings() {
    for (const [key, beginnings] of this.#renderings) {
      const last = beginnings.at(-1) ?? 0
      if (this.#now() - last < LONGEST_RENDERING_MS) return
      this.#renderings.delete(key)
    }
  }

  /** @param {Entry} entry @param {string[]} moreTags */
  #isVoid(entry, moreTags) {
    // ">=": a tag that expires in the very millisecond a rendering begins may have been read before it.
    const hasExpired = [...entry.tags, ...moreTags].some(
      (tag) => (this.#expiredAt.get(tag) ?? -1) >= entry.readFrom,
    )
    // Pages say what holds today; no reader may be told of yesterday, not even once.
    return hasExpired || civilDay(entry.readFrom) !== civilDay(this.#now())
  }

  /** @param {string} key @param {Entry} entry */
  #remove(key, entry) {
    this.#entries.delete(key)
    this.#bytes -= entry.bytes
  }

  #makeRoom() {
    for (const [key, entry] of this.#entries) {
      if (this.#bytes <= this.#largestSize) return
      this.#remove(key, entry)
    }
  }
}

/** @param {Entry} entry @param {number} now */
function isTooOld(entry, now) {
  const seconds = entry.cacheControl?.revalidate ?? entry.value?.revalidate
  return typeof seconds === 'number' && now - entry.lastModified > seconds * 1000
}

/**
 * Which day it is in Viet Nam, as a number: seven hours ahead of UTC since 1975, and without summer time.
 * @param {number} instant in ms
 */
function civilDay(instant) {
  return Math.floor((instant + 7 * HOUR_MS) / (24 * HOUR_MS))
}

const place = Symbol.for('mot-cong.page-store')

/**
 * The one store of this process. Next bundles this file into several places; all must see the same pages.
 * @returns {PageStore}
 */
export function pageStore() {
  const shared = /** @type {Record<symbol, PageStore>} */ (/** @type {unknown} */ (globalThis))
  return (shared[place] ??= new PageStore())
}
