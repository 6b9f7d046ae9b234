import { sql } from '@payloadcms/db-postgres/drizzle'
import type { CollectionConfig, PayloadRequest, RelationshipField, Where } from 'payload'
import { relationship } from 'payload/shared'
import { dayField } from '../../fields/day-field'
import { idOf } from '../../publishing/references'
import { Refusal } from '../../publishing/refusal'
import { wholeOrNothing } from '../../publishing/whole-or-nothing'
import { isShareable } from '../../sharing/shareable-collections'
import { viewpointOf } from '../../sites/viewpoint'
import { itemsTable, visibleRows } from '../../sites/visible-at'
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
  // Which of the items above are shared is asked of the one that was chosen: the form may not ask for it by field.
  filterOptions: async ({ relationTo, data, req }): Promise<boolean | Where> => {
    if (!isShareable(relationTo)) return true
    const site = idOf((data as Owned).site)
    if (!site) return false
    const { above } = await viewpointOf(req.payload, site)
    const fromAbove: Where = { site: { in: above.map(({ id }) => id) }, _status: { equals: 'published' } }
    const accepted: Where = { acceptedBy: { equals: site } }
    return { or: [{ site: { equals: site } }, ...(above.length > 0 ? [fromAbove] : []), accepted] }
  },
  validate: async (value: unknown, options: Parameters<typeof relationship>[1]) => {
    const verdict = await relationship(value as never, options)
    if (verdict !== true) return verdict
    const site = idOf((options.data as Owned).site)
    return (
      (site && (await mayPin(options.req, site, value))) || 'Trang này không hiện mục đó nên không ghim được.'
    )
  },
}

type Owned = { site?: unknown }

async function mayPin({ payload }: PayloadRequest, site: string, value: unknown): Promise<boolean> {
  const { relationTo, value: item } = value as { relationTo: string; value: unknown }
  if (!isShareable(relationTo)) return true
  const visible = visibleRows(await viewpointOf(payload, site), relationTo)
  const { rows } = await payload.db.drizzle.execute(sql`
    SELECT FROM ${itemsTable(relationTo)} d WHERE d.id = ${idOf(item)} AND (d.site_id = ${site} OR ${visible})`)
  return rows.length > 0
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
