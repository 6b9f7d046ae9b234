import { z } from 'zod'
import { checkAccent, readColor } from '@/platform/sites/accent-color'
import { canonicalHost } from '@/platform/sites/host-name'
import { SITE_KINDS, type SiteKind } from '@/platform/sites/kinds'
import { isSlug } from '@/platform/text/slug'
import { type ColumnKey, type Fault, headingOf, type SiteTexts } from './columns'
import { kindOf, nameInSentence, slugFor } from './proposals'
import type { SiteDetails, WantedSite } from './wanted-site'

/** Words that stand in the place of a slug below `/don-vi`. */
const TAKEN_SLUGS = new Set(['tra-cuu'])
const LONGEST_TEXT = 200
/** Of a unit below the district, in the national list of units. */
const UNIT_CODE_LENGTH = 5

const HOURS = /^(\d{1,2})[:hg.](\d{2})\s*[-–]\s*(\d{1,2})[:hg.](\d{2})$/i
const NO_HOST = /^[-–—]$/

/** A line as it was understood; hosts and the site above depend on the sites there are. */
export type ReadSite = Omit<WantedSite, 'hosts' | 'parent'> & {
  /** `null` where none was named: the pattern of the site above proposes one. */
  hosts: string[] | null
  parent: string
}

/**
 * Understands what was typed of a new site. What cannot be understood is named by its column, and left out.
 */
export function readTexts(typed: SiteTexts): { site: ReadSite; faults: Fault[] } {
  const faults: Fault[] = []
  const refuse = (key: ColumnKey, message: string) => faults.push({ column: headingOf(key), message })
  const texts = tidy(typed, refuse)
  const name = texts.name ?? ''
  if (!name) refuse('name', 'Chưa có tên trang.')
  const kind = readKind(texts, refuse)
  const slug = texts.slug ?? slugFor(name)
  if ((texts.slug !== undefined || name) && (!isSlug(slug) || TAKEN_SLUGS.has(slug)))
    refuse('slug', `“${slug}” không dùng được: chỉ gồm chữ thường không dấu, số và dấu gạch ngang.`)
  const site: ReadSite = {
    name,
    kind: kind ?? 'xa',
    slug,
    hosts: readHosts(texts.host, refuse),
    parent: texts.parent ?? '',
    unitCode: readUnitCode(texts.unitCode, refuse),
    accentColor: readColour(texts.accentColor, refuse),
    details: readDetails(texts, name, refuse),
    firstAccount: readAccount(texts, name, refuse),
  }
  return { site, faults }
}

type Refuse = (key: ColumnKey, message: string) => void

/** NFC, one blank between words, nothing that is not seen; an empty cell is none. */
function tidy(typed: SiteTexts, refuse: Refuse): SiteTexts {
  const tidied: SiteTexts = {}
  for (const [key, text] of Object.entries(typed) as [ColumnKey, string][]) {
    const words = text
      .normalize('NFC')
      .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
      .trim()
    if (words.length > LONGEST_TEXT) refuse(key, `Dài quá ${LONGEST_TEXT} chữ.`)
    else if (words) tidied[key] = words
  }
  return tidied
}

function readKind({ kind, name }: SiteTexts, refuse: Refuse): SiteKind | null {
  if (kind === undefined) {
    const named = name ? kindOf(name) : null
    if (name && !named) refuse('kind', `Tên “${name}” không nói loại đơn vị; hãy ghi Xã, Phường, Đặc khu…`)
    return named
  }
  const wanted = kind.toLocaleLowerCase('vi')
  const found = SITE_KINDS.find(
    ({ value, label }) => value === wanted || label.toLocaleLowerCase('vi') === wanted,
  )
  if (!found)
    refuse('kind', `Không có loại “${kind}”. Chọn: ${SITE_KINDS.map(({ label }) => label).join(', ')}.`)
  return found?.value ?? null
}

function readHosts(text: string | undefined, refuse: Refuse): string[] | null {
  if (text === undefined) return null
  if (NO_HOST.test(text)) return []
  const hosts: string[] = []
  for (const word of text.split(/[;,\s]+/).filter(Boolean)) {
    const host = canonicalHost(word)
    if (!host || !isHostName(host)) refuse('host', `“${word}” không phải tên miền.`)
    else if (!hosts.includes(host)) hosts.push(host)
  }
  return hosts
}

/** As the domain name system has it: at least two labels of 63 characters at most, 253 in all. */
export function isHostName(host: string): boolean {
  const labels = host.split('.')
  const isLabel = (label: string) => /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/.test(label)
  return labels.length >= 2 && host.length <= 253 && labels.every(isLabel)
}

function readUnitCode(text: string | undefined, refuse: Refuse): string | undefined {
  if (text === undefined) return undefined
  if (/^\d{2,5}$/.test(text)) return text.padStart(UNIT_CODE_LENGTH, '0')
  refuse('unitCode', `“${text}” không phải mã đơn vị: mã gồm năm chữ số.`)
  return undefined
}

function readColour(text: string | undefined, refuse: Refuse): string | undefined {
  if (text === undefined) return undefined
  const verdict = checkAccent(text)
  if (verdict === true) return readColor(text) ?? undefined
  refuse('accentColor', verdict)
  return undefined
}

function readDetails(texts: SiteTexts, name: string, refuse: Refuse): SiteDetails {
  const { address, telephone, chairman, spokesperson, officeHours } = texts
  const email = readEmail('email', texts.email, refuse)
  const [speaker, ...position] = (spokesperson ?? '').split(',').map((part) => part.trim())
  const hours = officeHours === undefined ? null : readHours(officeHours, refuse)
  return {
    ...(address ? { address } : {}),
    ...(telephone ? { telephone } : {}),
    ...(email ? { email } : {}),
    ...(chairman
      ? {
          responsible: {
            name: chairman,
            position: `Chủ tịch Ủy ban nhân dân ${nameInSentence(name)}`,
          },
        }
      : {}),
    ...(speaker
      ? {
          spokesperson: {
            name: speaker,
            position: position.join(', ') || null,
            ...reached(telephone, email ?? undefined),
          },
        }
      : {}),
    ...(hours ? { officeHours: hours } : {}),
  }
}

/** Until the spokesperson has a number of their own, they are reached where the unit is. */
function reached(telephone: string | undefined, email: string | undefined) {
  return { ...(telephone ? { telephone } : {}), ...(email ? { email } : {}) }
}

function readHours(text: string, refuse: Refuse): SiteDetails['officeHours'] | null {
  const spans = text.split(/[,;]/).map((part) => HOURS.exec(part.trim()))
  const times = spans.flatMap((span) =>
    span ? [timeOf(span[1], span[2]), timeOf(span[3], span[4])] : [null],
  )
  const known = times.filter((time) => time !== null)
  const isRising = known.every((time, at) => at === 0 || time > (known[at - 1] ?? ''))
  if (spans.length > 2 || known.length !== times.length || !isRising) {
    refuse('officeHours', `“${text}” không đọc được: viết dạng 07:30-11:30, 13:30-17:00.`)
    return null
  }
  const [morningOpen, morningClose, afternoonOpen = null, afternoonClose = null] = known
  return {
    days: 'Thứ Hai đến thứ Sáu',
    weekdays: ['1', '2', '3', '4', '5'],
    summer: {
      morningOpen: morningOpen ?? null,
      morningClose: morningClose ?? null,
      afternoonOpen,
      afternoonClose,
    },
  }
}

function timeOf(hours = '', minutes = ''): string | null {
  const isTime = Number(hours) < 24 && Number(minutes) < 60
  return isTime ? `${hours.padStart(2, '0')}:${minutes}` : null
}

function readAccount(
  { accountName, accountEmail }: SiteTexts,
  name: string,
  refuse: Refuse,
): ReadSite['firstAccount'] {
  if (accountEmail === undefined) {
    if (accountName) refuse('accountEmail', 'Có họ tên người nhận trang nhưng chưa có thư điện tử.')
    return undefined
  }
  const email = readEmail('accountEmail', accountEmail, refuse)
  return email ? { name: accountName ?? `Quản trị ${nameInSentence(name)}`, email } : undefined
}

function readEmail(key: 'email' | 'accountEmail', text: string | undefined, refuse: Refuse): string | null {
  if (text === undefined) return null
  const email = z.email().safeParse(text.toLowerCase())
  if (email.success) return email.data
  refuse(key, `“${text}” không phải địa chỉ thư điện tử.`)
  return null
}
