import { getTranslations } from 'next-intl/server'
import type { SiteContext } from '@/platform/sites/site-context'
import { displayMoney } from '@/platform/text/money'
import { displayStoredDay } from '@/platform/time/calendar-day'
import type { SubmissionMethod } from '../procedure-view'
import { distinctTimes, feeSummary } from '../submission'
import { shortened } from './page-style'
import { byLevel, postedAt } from './posted-rows'
import type { SectorProcedures, SectorRow } from './sector-rows'
import { SheetFeedback } from './sheet-feedback'
import { SheetFrame } from './sheet-frame'

/** Words of a deadline that is no number; the sheet of the procedure has them whole. */
const LONGEST_TIME = 60

/** Words about a fee that fit its column. */
const LONGEST_FEE = 60

type SectorSheetProps = {
  ctx: SiteContext
  slug: string
  sector: SectorProcedures
  /** What the site says of its offerings, by the id of the procedure. */
  offered: Record<string, boolean>
}

/** `/thu-tuc/linh-vuc/<slug>/niem-yet`: the procedures of a sector that the site posts, by level and name. */
export async function SectorSheet({ ctx, slug, sector, offered }: SectorSheetProps) {
  const t = await getTranslations('procedure-sheet')
  const { site } = ctx
  const rows = postedAt(site, sector.rows, offered)
  const said = rows.length === 0 ? 'none' : site.isRoot ? 'all' : 'own'
  const page = `/thu-tuc/linh-vuc/${slug}`
  return (
    <SheetFrame
      ctx={ctx}
      orientation="landscape"
      heading={t('sectorHeading')}
      title={t('sector.name', { name: sector.name })}
      runningTitle={t('sector.name', { name: sector.name })}
      address={ctx.canonical(page)}
      back={{ href: ctx.href(page), label: t('bar.backToSector') }}
    >
      <p className="sheet-said">{t(`sector.${said}`, { count: rows.length, site: site.name })}</p>
      {sector.total > sector.rows.length && (
        <p className="sheet-said">{t('sector.beyond', { shown: sector.rows.length, count: sector.total })}</p>
      )}
      {/* Above the table: below it, it would often have a page for itself. */}
      <SheetFeedback ctx={ctx} />
      {rows.length > 0 && <Rows rows={rows} />}
    </SheetFrame>
  )
}

type Words = Awaited<ReturnType<typeof wordsOfRows>>

/** Read once: a sector may have hundreds of rows. */
async function wordsOfRows() {
  return { sheet: await getTranslations('procedure-sheet.sector'), list: await getTranslations('procedures') }
}

async function Rows({ rows }: { rows: SectorRow[] }) {
  const words = await wordsOfRows()
  const { sheet: t, list } = words
  const groups = byLevel(rows)
  const numberOf = new Map(groups.flatMap((group) => group.rows).map(({ id }, index) => [id, index + 1]))
  return (
    <>
      <div className="sheet-scroll" tabIndex={0} role="region" aria-label={t('region')}>
        <table className="sheet-table sheet-sector">
          <thead>
            <tr>
              <th className="sheet-number">{t('number')}</th>
              <th className="sheet-code">{t('code')}</th>
              <th>{t('procedure')}</th>
              <th className="sheet-time">{t('time')}</th>
              <th className="sheet-fee">{t('fee')}</th>
              <th className="sheet-agency">{t('agency')}</th>
            </tr>
          </thead>
          {groups.map(({ level, rows: ofLevel }) => (
            <tbody key={level}>
              <tr className="sheet-whole sheet-heading">
                <th colSpan={6} className="sheet-level" scope="rowgroup">
                  {level ? list(`levels.${level}`) : t('noLevel')} ({ofLevel.length})
                </th>
              </tr>
              {ofLevel.map((row) => (
                <Row key={row.id} row={row} number={numberOf.get(row.id) ?? 0} words={words} />
              ))}
            </tbody>
          ))}
        </table>
      </div>
      <p className="sheet-said">{t('mark')}</p>
    </>
  )
}

function Row({ row, number, words }: { row: SectorRow; number: number; words: Words }) {
  const { sheet: t } = words
  const { code, name, status, agency, publication, methods } = row
  const decision = publication?.decision
  const day = displayStoredDay(publication?.decidedOn)
  const decided = decision && (day ? t('decisionOf', { decision, day }) : t('decision', { decision }))
  return (
    <tr className="sheet-whole">
      <td className="sheet-number">{number}</td>
      <td className="sheet-code">{code}</td>
      <td>
        {name}
        {decided && <small>{decided}</small>}
        {status === 'not-yet' && <strong>{t('notYet')}</strong>}
      </td>
      <td>
        {timesInWords(methods, words).map((time) => (
          <p key={time}>{time}</p>
        ))}
      </td>
      <td>{feeInWords(methods, words)}</td>
      <td>{agency ?? t('unknown')}</td>
    </tr>
  )
}

function timesInWords(methods: SubmissionMethod[], { sheet, list: t }: Words): string[] {
  const lines = distinctTimes(methods).map(({ time: { value, unit, text }, methods: ways }) => {
    const words =
      value === null || unit === null ? shortened(text ?? '', LONGEST_TIME) : t(`time.${unit}`, { value })
    return ways.length > 0 ? `${ways.map((way) => t(`methods.${way}`)).join(', ')}: ${words}` : words
  })
  return lines.length > 0 ? [...new Set(lines)] : [sheet('unknown')]
}

function feeInWords(methods: SubmissionMethod[], { sheet: t }: Words): string {
  const fee = feeSummary(methods)
  if (fee.kind === 'unknown') return t('unknown')
  if (fee.kind === 'none') return t('free')
  if (fee.kind === 'described') {
    const told = methods.flatMap(({ fees }) => fees.flatMap(({ text }) => text?.trim() || []))
    const words = [...new Set(told)].join('; ')
    return words.length <= LONGEST_FEE ? words : t('described')
  }
  const low = displayMoney(fee.low)
  return fee.low === fee.high ? low : `${low} – ${displayMoney(fee.high)}`
}
