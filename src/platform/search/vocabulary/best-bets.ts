import type { CollectionConfig, RelationshipField, Where } from 'payload'
import { dayField } from '../../fields/day-field'
import { idOf } from '../../publishing/references'
import { Refusal } from '../../publishing/refusal'
import { wholeOrNothing } from '../../publishing/whole-or-nothing'
import { isShareable } from '../../sharing/shareable-collections'
import { viewpointOf } from '../../sites/viewpoint'
import { visibleAt } from '../../sites/visible-at'
import { bestBetAccess, staysAtOwnSites } from './vocabulary-access'
import { phrasesField, titleField, vocabularySiteField } from './vocabulary-fields'

/** What a site may pin: its own items, what it shows of others', and the procedures of all. */
const itemField: RelationshipField = {
  name: 'item',
  type: 'relationship',
  relationTo: ['procedures', 'legal-documents', 'directives', 'news', 'pages'],
  required: true,
  label: 'Mục được ghim',
  admin: { allowCreate: false, description: 'Mục của trang đã chọn ở cột bên. Mục chưa đăng thì chưa hiện.' },
  filterOptions: async ({ relationTo, data, req }): Promise<boolean | Where> => {
    if (relationTo === 'procedures') return true
    const site = idOf((data as { site?: unknown }).site)
    if (!site) return false
    const own: Where = { site: { equals: site } }
    if (!isShareable(relationTo)) return own
    return { or: [own, visibleAt(await viewpointOf(req.payload, site), relationTo)] }
  },
}

/** Kết quả ghim: what an editor puts first for a search at one site. */
export const bestBets: CollectionConfig = {
  slug: 'best-bets',
  labels: { singular: 'Kết quả ghim', plural: 'Kết quả ghim' },
  admin: {
    group: false,
    useAsTitle: 'title',
    defaultColumns: ['title', 'item', 'site', 'fromOn', 'untilOn'],
    description:
      'Mục được đưa lên đầu khi người dân tìm đúng một trong các câu. Có tác dụng vài giây sau khi lưu.',
  },
  access: bestBetAccess,
  hooks: {
    beforeValidate: [staysAtOwnSites],
    beforeChange: [
      ({ data }) => {
        const { fromOn, untilOn } = data as { fromOn?: string | null; untilOn?: string | null }
        if (fromOn && untilOn && untilOn < fromOn) throw new Refusal('Ngày cuối phải sau ngày đầu.', 400)
        return data
      },
    ],
    afterOperation: [wholeOrNothing],
  },
  fields: [
    titleField,
    phrasesField({
      label: 'Khi người dân tìm',
      description: 'Ví dụ: lịch tiêm chủng.',
      fault: (phrase) => (phrase.includes('…') ? `“${phrase}”: kết quả ghim không dùng dấu ….` : null),
    }),
    itemField,
    vocabularySiteField({ required: true, description: 'Mục được ghim ở trang này.' }),
    dayField({ name: 'fromOn', label: 'Từ ngày' }),
    dayField({ name: 'untilOn', label: 'Đến hết ngày' }),
  ],
}
