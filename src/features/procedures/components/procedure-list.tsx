import { getTranslations } from 'next-intl/server'
import { scriptAddress } from '@/platform/public-files'
import { pathWithQuery } from '@/platform/sites/query-parameters'
import type { SiteContext } from '@/platform/sites/site-context'
import { ItemList } from '@/platform/ui/item-list'
import { ListResults } from '@/platform/ui/list-results'
import { Notice } from '@/platform/ui/notice'
import { LetterBar } from '../catalogue/components/letter-bar'
import type { ProcedurePage } from '../catalogue/queries'
import type { ProcedureFilters } from '../filters'
import { PRINTED_COLUMNS, ProcedureCard } from './procedure-card'
import { ProcedureFilterPanel } from './procedure-filter-panel'

type ProcedureListProps = { ctx: SiteContext; filters: ProcedureFilters; page: ProcedurePage }

/** Filters with counts, and the procedures; on paper a table of the procedures shown. */
export async function ProcedureList({ ctx, filters, page }: ProcedureListProps) {
  const t = await getTranslations('procedures')
  return (
    <>
      <ProcedureFilterPanel ctx={ctx} filters={filters} facets={page.facets} />
      {page.basisNumber && <Notice>{t('filters.basis', { number: page.basisNumber })}</Notice>}
      <NameNotice ctx={ctx} filters={filters} />
      <LetterBar ctx={ctx} filters={filters} letters={page.facets.letter} />
      <ListResults
        ctx={ctx}
        namespace="procedures"
        kind="procedure"
        path="/thu-tuc"
        filters={filters}
        total={page.total}
        pageCount={page.pageCount}
      >
        <PrintedHeadings />
        <ItemList>
          {page.rows.map((procedure) => (
            <ProcedureCard key={procedure.id} ctx={ctx} procedure={procedure} />
          ))}
        </ItemList>
        <PrintButton />
      </ListResults>
    </>
  )
}

/** What of the names the list is narrowed to, and the way out. */
async function NameNotice({ ctx, filters }: Pick<ProcedureListProps, 'ctx' | 'filters'>) {
  const { letter, begins } = filters
  if (!letter && !begins) return null
  const t = await getTranslations('procedure-lists.filters')
  return (
    <Notice>
      <p>
        {begins ? t('begins', { words: begins }) : t('letter', { letter: letter ?? '' })}{' '}
        <a
          className="text-accent underline underline-offset-4 print:hidden"
          href={pathWithQuery(ctx.href('/thu-tuc'), {
            ...filters,
            letter: undefined,
            begins: undefined,
            page: 1,
          })}
        >
          {t('drop')}
        </a>
      </p>
    </Notice>
  )
}

async function PrintedHeadings() {
  const t = await getTranslations('procedure-lists.row')
  return (
    <p
      aria-hidden="true"
      className={`border-ink hidden border-b py-1 text-[9.5pt] font-semibold ${PRINTED_COLUMNS}`}
    >
      {(['code', 'name', 'agency', 'time', 'fee'] as const).map((column) => (
        <span key={column}>{t(column)}</span>
      ))}
    </p>
  )
}

/** Shown by its script; a browser prints without it too. */
async function PrintButton() {
  const t = await getTranslations('procedure-lists')
  return (
    <>
      <button
        type="button"
        hidden
        data-print
        className="border-line bg-card hover:border-accent hover:text-accent mt-6 cursor-pointer rounded border px-4 py-2 print:hidden"
      >
        {t('print')}
      </button>
      <script type="module" src={scriptAddress('print-button.js')} />
    </>
  )
}
