import { getTranslations } from 'next-intl/server'
import { contentPath } from '@/platform/sites/content-path'
import type { SiteContext } from '@/platform/sites/site-context'
import { displayMoney } from '@/platform/text/money'
import { Badge } from '@/platform/ui/badge'
import type { CatalogueRow } from '../catalogue/catalogue'
import { STATUS_TONES } from './status-banner'

/** Columns of a printed list, in this order: code, name, agency, time, fee. */
export const PRINTED_COLUMNS =
  'print:grid print:grid-cols-[5.25rem_1fr_10rem_7rem_7rem] print:items-start print:gap-x-3'

type ProcedureCardProps = { ctx: SiteContext; procedure: CatalogueRow; heading?: 'h2' | 'h3' }

/**
 * A procedure in a list; on paper a line of a table. Many share a name, so code and agency always stand beside it, and
 * stand out where the name alone does not tell.
 */
export async function ProcedureCard({ ctx, procedure, heading: Heading = 'h2' }: ProcedureCardProps) {
  const t = await getTranslations('procedures')
  const row = await getTranslations('procedure-lists.row')
  const { code, name, slug, status, agency, sector, levels, onlineService, namesakes } = procedure
  const time = timeInWords(procedure.times, (unit, value) => t(`time.${unit}`, { value }))
  const fee = await feeInWords(procedure.fee)
  const identity = namesakes > 1 ? 'text-ink font-semibold' : ''
  const onScreen = [
    sector?.name,
    levels.map((level) => t(`levels.${level}`)).join(', '),
    onlineService && onlineService !== 'none' ? t(`online.${onlineService}`) : null,
  ].filter(Boolean)
  return (
    <li
      className={`py-5 first:pt-0 print:break-inside-avoid print:py-1.5 print:text-[9.5pt] ${PRINTED_COLUMNS}`}
    >
      <Heading className="text-heading font-semibold break-words print:order-2 print:text-[9.5pt]">
        <a
          className="hover:text-accent underline-offset-4 hover:underline"
          href={ctx.href(contentPath('procedures', slug))}
        >
          {name}
        </a>
        {status !== 'in-force' && (
          <span className="ml-2 align-middle font-normal">
            <Badge tone={STATUS_TONES[status]}>{t(`status.${status}`)}</Badge>
          </span>
        )}
      </Heading>
      <p className="text-small text-muted mt-1 flex flex-wrap gap-x-4 print:contents print:text-[9.5pt]">
        <span className={`print:order-1 ${identity}`}>
          <span className="print:hidden">{row('code')} </span>
          {code}
        </span>
        <span className={`print:order-3 empty:hidden print:empty:inline ${identity}`}>{agency}</span>
        {onScreen.map((fact) => (
          <span key={fact} className="print:hidden">
            {fact}
          </span>
        ))}
      </p>
      <p className="text-small mt-1 flex flex-wrap gap-x-4 print:contents print:text-[9.5pt]">
        <span className="print:order-4 empty:hidden print:empty:inline">
          {time && <span className="text-muted print:hidden">{row('time')}: </span>}
          {time}
        </span>
        <span className="print:order-5 empty:hidden print:empty:inline">
          {fee && <span className="text-muted print:hidden">{row('fee')}: </span>}
          {fee}
        </span>
      </p>
      {namesakes > 1 && (
        <p className="text-small text-muted mt-1 print:hidden">{row('namesakes', { count: namesakes })}</p>
      )}
    </li>
  )
}

const LONGEST_WORDS = 60

/** `3–5 ngày làm việc`, or the words of the record, cut; empty where it says nothing. */
function timeInWords(
  times: CatalogueRow['times'],
  inUnit: (unit: NonNullable<CatalogueRow['times'][number]['unit']>, value: number) => string,
): string {
  const [first] = times
  if (!first) return ''
  const { unit } = first
  const values = times.flatMap(({ value, unit: other }) => (value !== null && other === unit ? [value] : []))
  if (unit && values.length === times.length) {
    const [low, high] = [Math.min(...values), Math.max(...values)]
    return low === high ? inUnit(unit, low) : `${low}–${inUnit(unit, high)}`
  }
  if (unit && first.value !== null) return `${inUnit(unit, first.value)}…`
  const text = first.text ?? ''
  if (text.length <= LONGEST_WORDS) return text
  const [clause = ''] = text.split(/[;.,(]/)
  const isWhole = clause.length > 0 && clause.length <= LONGEST_WORDS
  return `${isWhole ? clause.trim() : text.slice(0, text.lastIndexOf(' ', LONGEST_WORDS))}…`
}

async function feeInWords(fee: CatalogueRow['fee']): Promise<string> {
  const t = await getTranslations('procedure-lists.row')
  if (fee.kind === 'unknown') return ''
  if (fee.kind === 'none') return t('free')
  if (fee.kind === 'described') return t('described')
  const low = displayMoney(fee.low)
  return fee.low === fee.high ? low : t('range', { low, high: displayMoney(fee.high) })
}
