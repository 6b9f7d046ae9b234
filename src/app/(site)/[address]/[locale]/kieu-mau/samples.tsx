import type { ReactNode } from 'react'
import type { SiteContext } from '@/platform/sites/site-context'
import { Badge, type Tone } from '@/platform/ui/badge'
import { CardTable, Cell } from '@/platform/ui/card-table'
import { FactList } from '@/platform/ui/fact-list'
import { FileList } from '@/platform/ui/file-list'
import { DayFilter, FilterPanel, SelectFilter, TextFilter } from '@/platform/ui/filter-panel'
import { ItemCard, ItemList } from '@/platform/ui/item-list'
import { Notice } from '@/platform/ui/notice'
import { PageTitle } from '@/platform/ui/page-title'
import { Pagination } from '@/platform/ui/pagination'
import { ContactCard } from '@/platform/ui/prose-blocks/contact-card'
import { StatusBanner } from '@/platform/ui/status-banner'
import { ColourSamples, ControlSamples, ProseSample, TypeSamples } from './sample-parts'
import { CONTACT, FILES, LONG_NAME, PAPERS } from './sample-words'

type Sample = { key: string; sample: (ctx: SiteContext) => ReactNode }

const TONES: { tone: Tone; title: string }[] = [
  { tone: 'positive', title: 'Còn hiệu lực' },
  { tone: 'warning', title: 'Sắp hết hiệu lực' },
  { tone: 'negative', title: 'Hết hiệu lực toàn bộ' },
  { tone: 'neutral', title: 'Chưa rõ hiệu lực' },
]

/** The parts in the order of the page. */
export const SAMPLES: Sample[] = [
  { key: 'colours', sample: () => <ColourSamples /> },
  { key: 'type', sample: () => <TypeSamples /> },
  { key: 'controls', sample: () => <ControlSamples /> },
  {
    key: 'filters',
    sample: ({ href }) => (
      <FilterPanel action={href('/kieu-mau')} resetHref={href('/kieu-mau')}>
        <TextFilter name="q" label="Từ cần tìm" placeholder="Số, ký hiệu, trích yếu" />
        <SelectFilter
          name="type"
          label="Loại văn bản"
          options={[{ value: 'nghi-quyet', label: 'Nghị quyết của Ủy ban Thường vụ Quốc hội (12)' }]}
        />
        <DayFilter name="ngay" label="Hiệu lực tại ngày" />
      </FilterPanel>
    ),
  },
  {
    key: 'banners',
    sample: () =>
      TONES.map(({ tone, title }) => (
        <StatusBanner key={tone} tone={tone} title={title}>
          <p>Được thay thế bởi Nghị quyết 05/2026/NQ-HĐND của Hội đồng nhân dân huyện, từ ngày 01/01/2027.</p>
        </StatusBanner>
      )),
  },
  {
    key: 'notices',
    sample: () => (
      <>
        <Notice title="Chưa có tin nào ở mục này">Các mục khác vẫn có tin; hãy thử tìm bằng vài từ.</Notice>
        <p className="flex flex-wrap gap-2">
          {TONES.map(({ tone, title }) => (
            <Badge key={tone} tone={tone}>
              {title}
            </Badge>
          ))}
        </p>
      </>
    ),
  },
  {
    key: 'list',
    sample: ({ href }) => (
      <ItemList>
        {PAPERS.map(({ name, count }) => (
          <ItemCard
            key={name}
            heading="h3"
            href={href('/kieu-mau')}
            title={name}
            meta={['22/11/2026', 'Ủy ban nhân dân huyện', count]}
            badge={<Badge tone="positive">Còn hiệu lực</Badge>}
            excerpt={LONG_NAME}
          />
        ))}
      </ItemList>
    ),
  },
  {
    key: 'table',
    sample: () => (
      <CardTable headings={['Giấy tờ', 'Số bản', 'Ghi chú']} narrow={[1]}>
        {PAPERS.map(({ name, count, note }) => (
          <tr key={name} role="row">
            <Cell>{name}</Cell>
            <Cell heading="Số bản" isShort>
              {count}
            </Cell>
            <Cell heading="Ghi chú">{note}</Cell>
          </tr>
        ))}
      </CardTable>
    ),
  },
  {
    key: 'facts',
    sample: () => (
      <FactList facts={PAPERS.map(({ name, note }) => ({ term: name.slice(0, 24), value: note }))} />
    ),
  },
  { key: 'files', sample: () => <FileList files={FILES} /> },
  {
    key: 'contact',
    sample: ({ site }) => (
      <div className="prose">
        <ContactCard owner={site} agency={null} fields={CONTACT} />
      </div>
    ),
  },
  { key: 'prose', sample: () => <ProseSample /> },
  { key: 'longTitle', sample: () => <LongName /> },
  {
    key: 'pagination',
    sample: ({ href }) => (
      <Pagination page={4} pageCount={36} hrefOf={(page) => `${href('/kieu-mau')}#${page}`} />
    ),
  },
]

/** A page has one `h1`: this one is drawn like it. */
function LongName() {
  return <PageTitle title={LONG_NAME.repeat(4)} heading="h3" />
}
