import { foldText } from '@/platform/search/language/fold-text'
import type { CheckContext } from './check-row'
import { listParts } from './list-parts'

type Recipients = {
  sites: string[]
  agencies: string[]
  unknown: { name: string; nearest: string | null }[]
}

const EVERYBODY = /^tat ca( cac)?( trang| xa| don vi| trang thanh vien| xa, phuong| xa, thi tran)?$/
/** UBND xã An Bình: the site is that of the commune. */
const COMMITTEE = /^(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân)\s+/iu

/** Whom a directive is addressed to, by the names of sites and agencies. */
export function recipientsIn(
  text: string,
  { known, site }: Pick<CheckContext, 'known' | 'site'>,
): Recipients {
  const recipients: Recipients = { sites: [], agencies: [], unknown: [] }
  const add = (list: string[], id: string) => void (list.includes(id) || list.push(id))
  for (const name of listParts(text)) {
    if (EVERYBODY.test(foldText(name))) {
      for (const { id } of known.sites.all) if (id !== site) add(recipients.sites, id)
      continue
    }
    const found = known.sites.find(name) ?? known.sites.find(name.replace(COMMITTEE, ''))
    const agency = found ? null : known.agencies.find(name)
    if (found) add(recipients.sites, found.id)
    else if (agency) add(recipients.agencies, agency.id)
    else recipients.unknown.push({ name, nearest: known.sites.nearest(name) ?? known.agencies.nearest(name) })
  }
  return recipients
}
