import { type Fault, headingOf, type ColumnKey, type SiteTexts } from '../columns'
import type { KnownSite } from '../known-sites'
import { hostFor, nameInSentence, slugFor } from '../proposals'
import { isHostName, readTexts, type ReadSite } from '../read-texts'
import type { WantedSite } from '../wanted-site'

/** A line of a list; `line` is its number there, as its reader sees it. */
export type TypedLine = { line: number; texts: SiteTexts }

/**
 * What would become of a line. `exists`: its address has its site already, so nothing is to be done. `texts` carry what
 * the portal proposed, so that making it later means the same.
 */
export type CheckedLine = {
  line: number
  texts: SiteTexts
  state: 'ready' | 'exists' | 'faulty'
  faults: Fault[]
  wanted: WantedSite
}

type Surroundings = {
  sites: KnownSite[]
  /** Host of the portal itself. */
  portalHost: string
}

/** Checks lines against each other and against the sites there are. */
export function checkLines(lines: TypedLine[], surroundings: Surroundings): CheckedLine[] {
  const named = nameApart(lines)
  const checked = named.map((line) => checkLine(line, surroundings))
  refuseTwice(checked, 'slug', ({ wanted }) => [wanted.slug])
  refuseTwice(checked, 'host', ({ wanted }) => wanted.hosts)
  return checked
}

/**
 * Names repeat in a country. Lines of one name that propose the same address get their unit codes behind it, all of them,
 * so that the order of a list does not matter; lines that codes do not tell apart stay as they are, and are refused.
 */
function nameApart(lines: TypedLine[]): TypedLine[] {
  const proposed = ({ texts }: TypedLine) => (texts.slug?.trim() ? '' : slugFor(texts.name ?? ''))
  const groups = Map.groupBy(lines, proposed)
  return lines.map((line) => {
    const slug = proposed(line)
    const namesakes = slug ? (groups.get(slug) ?? []) : []
    if (namesakes.length < 2) return line
    const codes = new Set(namesakes.map(codeOf))
    const areApart = codes.size === namesakes.length && !codes.has(undefined)
    return areApart ? { ...line, texts: { ...line.texts, slug: `${slug}-${codeOf(line)}` } } : line
  })
}

function codeOf({ texts }: TypedLine): string | undefined {
  return readTexts(texts).site.unitCode
}

function checkLine({ line, texts }: TypedLine, { sites, portalHost }: Surroundings): CheckedLine {
  const { site, faults } = readTexts(texts)
  const refuse = (key: ColumnKey, message: string) => faults.push({ column: headingOf(key), message })
  const parent = siteAbove(site.parent, sites)
  if (!parent)
    refuse('parent', site.parent ? `Không có trang nào tên “${site.parent}”.` : 'Cổng chưa có trang gốc.')
  const wanted: WantedSite = {
    ...site,
    parent: parent?.id ?? '',
    hosts: site.hosts ?? proposedHosts(site, parent, sites),
  }
  const existing = sites.find(({ slug }) => slug === wanted.slug)
  if (existing && isAnother(existing, wanted)) {
    refuse(
      'slug',
      `Địa chỉ “${wanted.slug}” đã thuộc ${nameInSentence(existing.name)}. Hãy chọn địa chỉ khác.`,
    )
  } else if (!existing) {
    for (const host of wanted.hosts) {
      const owner = sites.find(({ hosts }) => hosts.includes(host))
      if (owner) refuse('host', `Tên miền ${host} đã thuộc ${nameInSentence(owner.name)}.`)
      else if (host === portalHost) refuse('host', `Tên miền ${host} là của chính cổng.`)
      else if (!isHostName(host)) refuse('host', `“${host}” không phải tên miền.`)
    }
  }
  const state = faults.length > 0 ? 'faulty' : existing ? 'exists' : 'ready'
  return { line, texts: withProposals(texts, wanted, parent), state, faults, wanted }
}

/** The site above by its address or its name; the root where none is named. */
function siteAbove(named: string, sites: KnownSite[]): KnownSite | undefined {
  if (!named) return sites.find(({ isRoot }) => isRoot)
  const wanted = named.toLocaleLowerCase('vi')
  return sites.find(
    ({ slug, name, id }) => slug === wanted || id === wanted || name.toLocaleLowerCase('vi') === wanted,
  )
}

function proposedHosts(site: ReadSite, parent: KnownSite | undefined, sites: KnownSite[]): string[] {
  const root = sites.find(({ isRoot }) => isRoot)
  const host = hostFor(parent?.memberHostPattern ?? root?.memberHostPattern, site.slug)
  return host ? [host] : []
}

/** Two units may want one address; a line that is run again means the site that it made. */
function isAnother(existing: KnownSite, wanted: WantedSite): boolean {
  if (existing.unitCode && wanted.unitCode) return existing.unitCode !== wanted.unitCode
  return existing.name.toLocaleLowerCase('vi') !== wanted.name.toLocaleLowerCase('vi')
}

function refuseTwice(lines: CheckedLine[], key: ColumnKey, namesOf: (line: CheckedLine) => string[]): void {
  const firstLines = new Map<string, number>()
  const column = headingOf(key)
  for (const line of lines.filter(mayTakeNames)) {
    for (const name of namesOf(line).filter(Boolean)) {
      const first = firstLines.get(name)
      if (first === undefined) firstLines.set(name, line.line)
      else {
        line.faults.push({ column, message: `“${name}” trùng với dòng ${first}.` })
        line.state = 'faulty'
      }
    }
  }
}

/** What has its site already, or cannot have its address anyway, takes no name from others. */
function mayTakeNames({ state, faults }: CheckedLine): boolean {
  return state !== 'exists' && !faults.some(({ column }) => column === headingOf('slug'))
}

function withProposals(texts: SiteTexts, wanted: WantedSite, parent: KnownSite | undefined): SiteTexts {
  return {
    ...texts,
    kind: wanted.kind,
    slug: wanted.slug,
    host: wanted.hosts.join('; ') || '-',
    ...(parent ? { parent: parent.slug } : {}),
  }
}
