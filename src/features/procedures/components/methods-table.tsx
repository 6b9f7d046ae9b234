import { getTranslations } from 'next-intl/server'
import { displayMoney } from '@/platform/text/money'
import { CardTable, Cell } from '@/platform/ui/card-table'
import { FoldedText } from '@/platform/ui/plain-text'
import type { Fee, SubmissionMethod } from '../procedure-view'
import { costsNothing, groupMethods } from '../submission'
import { ProcessingTime } from './processing-time'

/** How to submit, how long it takes and what it costs, ways that are alike in one row. */
export async function MethodsTable({ methods }: { methods: SubmissionMethod[] }) {
  const t = await getTranslations('procedures')
  const groups = groupMethods(methods)
  const hasNotes = groups.some(({ note }) => note)
  const headings = [t('table.method'), t('table.time'), t('table.fee')]
  return (
    <CardTable headings={hasNotes ? [...headings, t('table.note')] : headings}>
      {groups.map(({ methods: ways, time, fees, note }, index) => (
        <tr key={index} role="row">
          <Cell>
            <span className="font-semibold">{ways.map((way) => t(`methods.${way}`)).join(', ')}</span>
          </Cell>
          <Cell heading={t('table.time')} isEmpty={time.value === null && !time.text}>
            <ProcessingTime time={time} />
          </Cell>
          <Cell heading={t('table.fee')}>
            {fees.length === 0 && t('summary.unknown')}
            <ul className="space-y-2">
              {fees.map((fee, position) => (
                <li key={position}>
                  <FeeLine fee={fee} />
                </li>
              ))}
            </ul>
          </Cell>
          {hasNotes && (
            <Cell heading={t('table.note')} isEmpty={!note}>
              {note && <FoldedText text={note} more={t('more')} />}
            </Cell>
          )}
        </tr>
      ))}
    </CardTable>
  )
}

async function FeeLine({ fee }: { fee: Fee }) {
  const t = await getTranslations('procedures')
  const { name, amount, text, basis } = fee
  if (costsNothing(fee)) return [name, t('fee.none')].filter(Boolean).join(': ')
  return (
    <>
      {name && <span className="font-semibold">{name}: </span>}
      {/* A zero beside words means that the words hold the amounts. */}
      {amount ? <span className="font-semibold whitespace-nowrap">{displayMoney(amount)}</span> : null}
      {text && <FoldedText text={text} more={t('more')} />}
      {basis && <span className="text-small text-muted block">{t('fee.basis', { basis })}</span>}
    </>
  )
}
