import { inSmallGroups, together, type Outcome, type SeedSession } from './session'
import { communes } from './data/communes'
import { addressOf, capitalised, telephoneOf } from './sites'

type Row = [slug: string, name: string, english: string]

/** The offices of the district. */
export const offices: Row[] = [
  [
    'van-phong-hdnd-ubnd',
    'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân huyện',
    'Office of the District People’s Council and People’s Committee',
  ],
  ['phong-noi-vu', 'Phòng Nội vụ', 'Division of Home Affairs'],
  ['phong-tu-phap', 'Phòng Tư pháp', 'Division of Justice'],
  ['phong-tai-chinh-ke-hoach', 'Phòng Tài chính – Kế hoạch', 'Division of Finance and Planning'],
  [
    'phong-nong-nghiep-moi-truong',
    'Phòng Nông nghiệp và Môi trường',
    'Division of Agriculture and Environment',
  ],
  ['phong-kinh-te-ha-tang', 'Phòng Kinh tế và Hạ tầng', 'Division of Economy and Infrastructure'],
  ['phong-giao-duc-dao-tao', 'Phòng Giáo dục và Đào tạo', 'Division of Education and Training'],
  ['phong-y-te', 'Phòng Y tế', 'Division of Health'],
  [
    'phong-van-hoa-khoa-hoc-thong-tin',
    'Phòng Văn hóa, Khoa học và Thông tin',
    'Division of Culture, Science and Information',
  ],
  ['phong-dan-toc-ton-giao', 'Phòng Dân tộc và Tôn giáo', 'Division of Ethnic and Religious Affairs'],
  ['thanh-tra-huyen', 'Thanh tra huyện', 'District Inspectorate'],
  ['cong-an-huyen', 'Công an huyện', 'District Police'],
  ['ban-chi-huy-quan-su', 'Ban Chỉ huy Quân sự huyện', 'District Military Command'],
]

/** Its public-service units. */
export const serviceUnits: Row[] = [
  [
    'trung-tam-phuc-vu-hanh-chinh-cong',
    'Trung tâm Phục vụ hành chính công huyện',
    'District Public Administration Service Centre',
  ],
  ['trung-tam-y-te', 'Trung tâm Y tế huyện', 'District Medical Centre'],
  [
    'trung-tam-van-hoa-the-thao',
    'Trung tâm Văn hóa – Thể thao và Truyền thanh huyện',
    'District Culture, Sports and Broadcasting Centre',
  ],
  [
    'trung-tam-dich-vu-nong-nghiep',
    'Trung tâm Dịch vụ nông nghiệp huyện',
    'District Agricultural Service Centre',
  ],
  [
    'ban-quan-ly-du-an',
    'Ban Quản lý dự án đầu tư xây dựng huyện',
    'District Construction Project Management Board',
  ],
]

const elsewhere: [slug: string, name: string, english: string, kind: string][] = [
  [
    'ubnd-tinh-nam-thuong',
    'Ủy ban nhân dân tỉnh Nam Thượng',
    'People’s Committee of Nam Thuong Province',
    'cap-tinh',
  ],
  [
    'ubnd-huyen-minh-giang',
    'Ủy ban nhân dân huyện Minh Giang',
    'People’s Committee of Minh Giang District',
    'khac',
  ],
  ['ubnd-cap-xa', 'Ủy ban nhân dân cấp xã', 'Commune People’s Committees', 'cap-xa'],
  ['cong-an-cap-xa', 'Công an cấp xã', 'Commune Police', 'cap-xa'],
  ['bao-hiem-xa-hoi', 'Bảo hiểm xã hội huyện', 'District Social Insurance Office', 'trung-uong'],
  ['thue-huyen', 'Thuế huyện Minh Giang', 'District Tax Office', 'trung-uong'],
]

/** The people's committee of the district, at the head of its chart. */
const HEAD = 'ubnd-huyen-minh-giang'

/** The offices of one commune, as a third level of the chart. */
const AN_BINH = 'ubnd-xa-an-binh'
const communeOffices: Row[] = [
  [
    'van-phong-xa-an-binh',
    'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã An Bình',
    'Office of An Binh Commune',
  ],
  ['phong-kinh-te-xa-an-binh', 'Phòng Kinh tế xã An Bình', 'Economic Division of An Binh Commune'],
  [
    'phong-van-hoa-xa-hoi-xa-an-binh',
    'Phòng Văn hóa – Xã hội xã An Bình',
    'Division of Culture and Social Affairs of An Binh Commune',
  ],
]
const communeUnits: Row[] = [
  ['tram-y-te-xa-an-binh', 'Trạm Y tế xã An Bình', 'Health Station of An Binh Commune'],
  [
    'trung-tam-mot-cua-xa-an-binh',
    'Trung tâm Phục vụ hành chính công xã An Bình',
    'Public Administration Service Centre of An Binh Commune',
  ],
]

/** The offices and service units of the district, the committees of its communes and the bodies above and beside them. */
export async function seedAgencies(session: SeedSession): Promise<Outcome> {
  const ofDistrict = [
    ...offices.map((row) => [...row, 'chuyen-mon'] as const),
    ...serviceUnits.map((row) => [...row, 'su-nghiep'] as const),
  ].map(([slug, name, english, kind], index) => ({
    key: slug,
    data: {
      slug,
      name,
      kind,
      order: (index + 1) * 10,
      address: 'Đường Ủy Ban, thị trấn Minh Giang',
      telephone: `0296 000 ${300 + index}`,
      email: `${slug.replaceAll('-', '')}@minhgiang.example`,
    },
    en: { name: english, address: 'Uy Ban Street, Minh Giang Township' },
  }))
  const others = elsewhere.map(([slug, name, english, kind], index) => ({
    key: slug,
    data: { slug, name, kind, order: 300 + index * 10 },
    en: { name: english },
  }))
  const committees = communes.map((commune, index) => ({
    key: `ubnd-${commune.slug}`,
    data: {
      slug: `ubnd-${commune.slug}`,
      name: `Ủy ban nhân dân ${commune.name}`,
      kind: 'cap-xa',
      order: 400 + index * 10,
      address: capitalised(addressOf(commune)),
      telephone: telephoneOf(commune),
    },
    en: { name: `People’s Committee of ${commune.english}` },
  }))
  const elders = await session.ensure('agencies', 'slug', [...others])
  const below = <Item extends { data: object }>(head: string, items: Item[]) =>
    items.map((item) => ({ ...item, data: { ...item.data, parent: session.idOf('agencies', head) } }))
  const children = await session.ensure('agencies', 'slug', below(HEAD, [...ofDistrict, ...committees]))
  const ofCommune = [
    ...communeOffices.map((row) => [...row, 'chuyen-mon'] as const),
    ...communeUnits.map((row) => [...row, 'su-nghiep'] as const),
  ].map(([slug, name, english, kind], index) => ({
    key: slug,
    data: { slug, name, kind, order: 600 + index * 10 },
    en: { name: english },
  }))
  const grandchildren = await session.ensure('agencies', 'slug', below(AN_BINH, ofCommune))
  await placeEarlier(session, children.existing)
  return together(elders, children, grandchildren)
}

/** Agencies of a demo from before there was a chart stand nowhere yet; those that a person has placed stay. */
async function placeEarlier(session: SeedSession, ids: string[]): Promise<void> {
  const { payload } = session
  const head = session.idOf('agencies', HEAD)
  const { totalDocs } = await payload.count({ collection: 'agencies', where: { parent: { exists: true } } })
  if (ids.length === 0 || totalDocs > communeOffices.length + communeUnits.length) return
  await inSmallGroups(ids, (id) =>
    session.inTransaction(async (req) => {
      await payload.update({ collection: 'agencies', id, data: { parent: head }, depth: 0, req })
    }),
  )
}
