import { getTranslations } from 'next-intl/server'
import { CardTable, Cell } from '@/platform/ui/card-table'
import { FoldedText } from '@/platform/ui/plain-text'
import type { SubmissionMethod } from '../procedure-view'
import { groupMethods } from '../submission'
import { FeeAmount } from './fee-amount'
import { ProcessingTime } from './processing-time'
import { Ways } from './ways'

/** The ways to submit side by side: how long each takes and what it costs; ways that are alike in one row. */
export async function MethodsTable({ methods }: { methods: SubmissionMethod[] }) {
  const t = await getTranslations('procedures')
  const groups = groupMethods(methods)
  const hasNotes = groups.some(({ note }) => note)
  const headings = [t('table.method'), t('table.time'), t('table.fee')]
  return (
    <CardTable headings={hasNotes ? [...headings, t('table.note')] : headings}>
      {groups.map((group, index) => {
        const { methods: ways, time, note } = group
        return (
          <tr key={index} role="row">
            <Cell>
              <span className="font-semibold">
                <Ways ways={ways} />
              </span>
            </Cell>
            <Cell heading={t('table.time')} isEmpty={time.value === null && !time.text}>
              <ProcessingTime time={time} />
            </Cell>
            <Cell heading={t('table.fee')}>
              <FeeAmount methods={[group]} />
            </Cell>
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
