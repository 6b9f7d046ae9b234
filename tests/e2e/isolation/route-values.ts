import type { Client } from 'pg'
import { FILE_NAME_COLUMNS } from './database-words'
import type { Random } from './random'

/** What stands in the database and may stand in an address, public or not. */
export type Stored = {
  slugs: Map<string, string[]>
  codes: string[]
  fileNames: string[]
  ids: string[]
  mediaIds: string[]
  types: string[]
}

const SLUG_TABLES = [
  'news',
  'directives',
  'legal_documents',
  'pages',
  'topics',
  'procedures',
  'categories',
  'sectors',
  'agencies',
  'life_events',
  'sites',
]

export async function readStored(client: Client): Promise<Stored> {
  const column = async (text: string) =>
    (await client.query<{ value: string }>(text)).rows.map(({ value }) => value)
  const slugs = new Map<string, string[]>()
  for (const table of SLUG_TABLES) {
    const drafts = await column(
      `select 1::text as value from information_schema.tables where table_name = '_${table}_v'`,
    )
    const versions =
      drafts.length > 0 ? `union select version_slug from _${table}_v where version_slug is not null` : ''
    slugs.set(
      table,
      await column(`select slug as value from ${table} where slug is not null ${versions} order by 1`),
    )
  }
  const everyName = [...FILE_NAME_COLUMNS, 'original_name'].map(
    (name) => `select ${name} as value from media`,
  )
  const tables = await column(
    `select table_name as value from information_schema.columns where table_schema = 'public' and column_name = 'id'
       and data_type = 'uuid' and table_name not like '\\_%' order by 1`,
  )
  const ids: string[] = []
  // Ids grow with time: the last are those of what was planted.
  for (const table of tables) {
    ids.push(...(await column(`select id::text as value from "${table}" order by id desc limit 40`)))
  }
  return {
    slugs,
    codes: await column('select code as value from procedures order by 1'),
    fileNames: await column(
      `select value from (${everyName.join(' union ')}) names where value is not null order by 1`,
    ),
    ids,
    mediaIds: await column('select id::text as value from media order by 1'),
    types: await column('select distinct document_type::text as value from legal_documents order by 1'),
  }
}

type MakeValue = (random: Random, stored: Stored) => string

const slug =
  (table: string): MakeValue =>
  (random, { slugs }) =>
    random.onceIn(12) ? nonsense(random) : random.pick(slugs.get(table) ?? [])

const feedFile: MakeValue = (random, { types }) =>
  `${random.pick(types)}${random.pick(['.xml', '', '.json'])}`
const place: MakeValue = (random) => random.pick(['1', '2', '3', '0', '-1', '999', 'x'])

/** Values for the dynamic segments of pages, named as in `dynamicSegments`. A segment without one fails the test. */
export const SEGMENT_VALUES: Record<string, MakeValue> = {
  '[...rest]': (random, stored) => `${nonsense(random)}/${random.pick(stored.slugs.get('news') ?? [])}`,
  'tin-tuc/[slug]': slug('news'),
  'tin-tuc/chuyen-muc/[category]': slug('categories'),
  'tin-tuc/rss/[file]': (random, stored) =>
    `${slug('categories')(random, stored)}${random.pick(['.xml', ''])}`,
  'so-do/[file]': (random) => random.pick(['1.xml', '2.xml', '0.xml', 'x']),
  'bieu-tuong/[file]': (random) => random.pick(['192.png', 'vien-512.png', '180.png', '9999.png', 'x']),
  'anh-chia-se/[section]': (random) =>
    random.pick(['tin-tuc', 'chi-dao-dieu-hanh', 'van-ban', 'gioi-thieu', 'thu-tuc', 'don-vi']),
  'anh-chia-se/[section]/[file]': (random, stored) => {
    const table = random.pick(['news', 'directives', 'legal_documents', 'pages', 'procedures'])
    return `${slug(table)(random, stored)}${random.pick(['.png', '.png', ''])}`
  },
  'chi-dao-dieu-hanh/[slug]': slug('directives'),
  'chi-dao-dieu-hanh/[slug]/tep/[place]': place,
  'chi-dao-dieu-hanh/rss/[file]': feedFile,
  'van-ban/[slug]': slug('legal_documents'),
  'van-ban/[slug]/tep/[place]': place,
  'van-ban/[slug]/tai-ngay/[day]': (random) =>
    random.pick(['2026-01-20', '2030-01-01', '1900-01-01', '2026-02-31', 'x']),
  'van-ban/rss/[file]': feedFile,
  'gioi-thieu/[slug]': slug('pages'),
  'chuyen-de/[slug]': slug('topics'),
  'thu-tuc/[slug]': (random, stored) =>
    random.pick([...(stored.slugs.get('procedures') ?? []), ...stored.codes]),
  'thu-tuc/co-quan/[agency]': slug('agencies'),
  'thu-tuc/linh-vuc/[sector]': slug('sectors'),
  'thu-tuc/su-kien/[event]': slug('life_events'),
  'du-lieu/thu-tuc/[file]': (random, { codes }) =>
    `${random.pick(codes)}${random.pick(['.json', '', '.xml'])}`,
  'xem-thu/[token]': (random) =>
    random.pick([
      nonsense(random),
      'a'.repeat(43),
      'Zm9yZ2VkLXRva2VuLW9mLW5vYm9keS1hdC1hbGwtaGVyZQ'.slice(0, 43),
    ]),
  'xem-truoc/[kind]': (random) =>
    random.pick(['news', 'directives', 'legal-documents', 'pages', 'procedures', 'users']),
  'xem-truoc/[kind]/[id]': (random, { ids }) => random.pick(ids),
  'du-lieu/van-ban/[file]': (random, stored) =>
    `${slug('legal_documents')(random, stored)}${random.pick(['.json', ''])}`,
}

/** What nobody has written anywhere, some of it ill-meant. */
export function nonsense(random: Random): string {
  return random.pick([
    'khong-co',
    '__proto__',
    'constructor',
    '%2e%2e',
    '%00',
    "'%20or%201=1--",
    '%ff%fe',
    'host~xa-an-binh',
    'a'.repeat(300),
    '%F0%9F%92%A5',
    '[object%20Object]',
    '%7b%22%24ne%22:1%7d',
    '..%5c..%5cetc',
    '_next',
    'index.rsc',
    '00000000-0000-7000-8000-000000000000',
  ])
}
