import { getTranslations } from 'next-intl/server'
import type { SiteContext } from '@/platform/sites/site-context'
import { displayMoney } from '@/platform/text/money'
import { CardTable, Cell } from '@/platform/ui/card-table'
import { FoldedText } from '@/platform/ui/plain-text'
import type { OfferingView, ProcedureView } from '../procedure-view'
import { costsNothing, feeRows, type FeeRow } from '../submission'
import { Ways } from './ways'

/** Some procedures have a fee for every kind of machine. */
const MOST_AT_ONCE = 12

type FeesTableProps = {
  ctx: SiteContext
  procedure: Pick<ProcedureView, 'methods'>
  offering: OfferingView | null
}

/** What is to be paid, each item with its amount and basis, and what this site takes instead. */
export async function FeesTable({ ctx, procedure, offering }: FeesTableProps) {
  const t = await getTranslations('procedures')
  const rows = feeRows(procedure.methods)
  const local = localFee(offering)
  return (
    <>
      {local !== null && (
        <p className="mb-3">
          {t.rich('fee.local', {
            site: ctx.site.name,
            amount: local === 0 ? t('fee.none').toLowerCase() : displayMoney(local),
            strong: (words) => <strong className="font-semibold">{words}</strong>,
          })}{' '}
          {rows.length > 0 && <span className="text-muted">{t('fee.general')}</span>}
        </p>
      )}
      {rows.length > 0 && <FeeRows rows={rows.slice(0, MOST_AT_ONCE)} all={rows} />}
      {rows.length > MOST_AT_ONCE && (
        <details>
          <summary className="unfold text-accent cursor-pointer py-2 underline underline-offset-4">
            {t('fee.rest', { count: rows.length - MOST_AT_ONCE })}
          </summary>
          <FeeRows rows={rows.slice(MOST_AT_ONCE)} all={rows} />
        </details>
      )}
    </>
  )
}

/** The fee a site takes in place of the general one, in đồng; `null` where it has said nothing. */
export function localFee(offering: OfferingView | null): number | null {
  return offering?.isOffered ? (offering.localFee ?? null) : null
}

async function FeeRows({ rows, all }: { rows: FeeRow[]; all: FeeRow[] }) {
  const t = await getTranslations('procedures')
  const hasBasis = all.some(({ fee }) => fee.basis)
  const hasWays = all.some(({ methods }) => methods.length > 0)
  const hasNotes = all.some(({ fee }) => fee.name && fee.amount && fee.text)
  const headings = [
    t('fee.name'),
    t('fee.amount'),
    ...(hasBasis ? [t('fee.basis')] : []),
    ...(hasWays ? [t('table.method')] : []),
    ...(hasNotes ? [t('table.note')] : []),
  ]
  return (
    <CardTable headings={headings}>
      {rows.map(({ fee, methods }, index) => {
        const { name, amount, text, basis } = fee
        // A source that names no item tells in words what the amount is for.
        const item = name ?? (amount ? text : null) ?? t('fee.unnamed')
        const note = name && amount ? text : null
        return (
          <tr key={index} role="row">
            <Cell>
              <FoldedText text={item} more={t('more')} />
            </Cell>
            <Cell heading={t('fee.amount')}>
              <Amount fee={fee} />
            </Cell>
            {hasBasis && (
              <Cell heading={t('fee.basis')} isEmpty={!basis}>
                {basis}
              </Cell>
            )}
            {hasWays && (
              <Cell heading={t('table.method')} isEmpty={methods.length === 0}>
                <Ways ways={methods} />
              </Cell>
            )}
            {hasNotes && (
              <Cell heading={t('table.note')} isEmpty={!note}>
                {note && <FoldedText text={note} more={t('more')} />}
              </Cell>
            )}
          </tr>
        )
      })}
    </CardTable>
  )
}

async function Amount({ fee }: Pick<FeeRow, 'fee'>) {
  const t = await getTranslations('procedures')
  if (costsNothing(fee)) return t('fee.none')
  // A zero beside words means that the words hold the amounts.
  if (fee.amount) return <span className="font-semibold whitespace-nowrap">{displayMoney(fee.amount)}</span>
  return fee.text && <FoldedText text={fee.text} more={t('more')} />
}
