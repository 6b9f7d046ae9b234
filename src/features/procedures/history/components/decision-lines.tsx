import { getTranslations } from 'next-intl/server'
import type { HistoryEntry } from '../history-entries'

type DecisionLinesProps = { entry: Pick<HistoryEntry, 'decisions' | 'isFirst'> }

/** Why a procedure changed: by which decision, or by an update of its text; for the first publication, that it was. */
export async function DecisionLines({ entry: { decisions, isFirst } }: DecisionLinesProps) {
  const t = await getTranslations('procedure-history')
  return (
    <div className="text-muted">
      {decisions.map(({ decisionNumber, change }, index) => (
        <p key={index}>{t('decision', { number: decisionNumber, change })}</p>
      ))}
      {isFirst && <p>{t('first')}</p>}
      {!isFirst && decisions.length === 0 && <p>{t('edited')}</p>}
    </div>
  )
}
