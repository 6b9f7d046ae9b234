import { readStreets } from '@/features/pages/facts/read-streets'
import { communes, type Commune } from './data/communes'
import districtMap from './data/district-map.json'
import { rootLeaders } from './data/leaders'
import { townshipStreets } from './data/streets'
import { inSmallGroups, type Outcome, type SeedSession, type Wanted } from './session'
import { ROOT, telephoneOf } from './sites'

const { streets } = readStreets(townshipStreets)
const TOWNSHIP = 'thi-tran-minh-giang'

/** What the introductions are drawn from: leaders, the head of the chart, the map, street names, links. */
export async function seedUnitFacts(session: SeedSession): Promise<Outcome> {
  const outcome = await session.ensure('unit-facts', 'name', [
    {
      key: 'Lãnh đạo và bộ máy huyện',
      site: ROOT,
      data: {
        name: 'Lãnh đạo và bộ máy huyện',
        leaders: rootLeaders.map(({ name, position, responsibility, telephone, email }) => ({
          name,
          position,
          responsibility,
          telephone,
          email,
        })),
        agency: session.idOf('agencies', 'ubnd-huyen-minh-giang'),
      },
    },
    {
      key: 'Bản đồ và liên kết của huyện',
      site: ROOT,
      data: { name: 'Bản đồ và liên kết của huyện', map: districtMap, links },
    },
    streetsOf(ROOT, 'Tên đường thị trấn Minh Giang'),
    streetsOf(TOWNSHIP, 'Tên đường'),
    ...communes.map((commune) => leadersOf(session, commune)),
  ])
  await translate(session, outcome.created)
  return outcome
}

type English = { position: string; responsibility: string }

const englishOf = new Map<string, English>([
  ...rootLeaders.map(({ name, en }): [string, English] => [name, en]),
  ...communes.flatMap(({ chairman, deputy, english }): [string, English][] => [
    [
      chairman,
      {
        position: `Chair of the People’s Committee of ${english}`,
        responsibility: 'All work of the committee; budget, land, defence and security.',
      },
    ],
    [
      deputy,
      {
        position: `Deputy Chair of the People’s Committee of ${english}`,
        responsibility: 'Culture, administrative reform, receiving citizens; spokesperson.',
      },
    ],
  ]),
])

const ENGLISH_LINKS = [
  {
    label: 'National Public Service Portal',
    about: 'Apply online and follow dossiers anywhere in the country.',
  },
  { label: 'National Database of Legal Documents', about: 'Documents of the centre and the provinces.' },
  { label: 'Communes of the district', about: 'The site of each commune.' },
]

/** Rows inside are translated by their ids, which they have only once they are stored. */
async function translate(session: SeedSession, ids: string[]): Promise<void> {
  const { payload } = session
  const { docs } = await payload.find({
    collection: 'unit-facts',
    where: { id: { in: ids } },
    locale: 'vi',
    depth: 0,
    pagination: false,
  })
  await inSmallGroups(docs, ({ id, leaders, links: stored }) =>
    session.inTransaction(async (req) => {
      await payload.update({
        collection: 'unit-facts',
        id,
        data: {
          leaders: (leaders ?? []).map((leader) => ({ ...leader, ...englishOf.get(leader.name ?? '') })),
          links: (stored ?? []).map((link, index) => ({ ...link, ...ENGLISH_LINKS[index] })),
        },
        locale: 'en',
        depth: 0,
        req,
      })
    }),
  )
}

const links = [
  {
    label: 'Cổng Dịch vụ công quốc gia',
    url: 'https://dichvucong.gov.vn',
    about: 'Nộp hồ sơ trực tuyến, theo dõi hồ sơ của cả nước.',
  },
  {
    label: 'Cơ sở dữ liệu quốc gia về văn bản pháp luật',
    url: 'https://vbpl.vn',
    about: 'Văn bản của trung ương và các tỉnh.',
  },
  { label: 'Các xã, thị trấn của huyện', url: '/don-vi', about: 'Trang của từng xã, thị trấn.' },
]

function streetsOf(site: string, name: string): Wanted {
  return { key: name, site, data: { name, streets } }
}

function leadersOf(session: SeedSession, commune: Commune): Wanted {
  const name = 'Lãnh đạo và bộ máy'
  const short = commune.name.replace(/^(?:xã|thị trấn) /, '')
  return {
    key: name,
    site: commune.slug,
    data: {
      name,
      agency: session.idOf('agencies', `ubnd-${commune.slug}`),
      leaders: [
        {
          name: commune.chairman,
          position: `Chủ tịch Ủy ban nhân dân ${commune.name}`,
          responsibility: 'Lãnh đạo, điều hành chung; ngân sách, đất đai, quốc phòng, an ninh.',
          telephone: telephoneOf(commune),
        },
        {
          name: commune.deputy,
          position: `Phó Chủ tịch Ủy ban nhân dân ${commune.name}`,
          responsibility: `Văn hóa – xã hội, cải cách hành chính, tiếp công dân; người phát ngôn của ${short}.`,
          telephone: telephoneOf(commune),
        },
      ],
    },
  }
}
