import { getTranslations } from 'next-intl/server'
import type { ReferredItem } from '../../rich-text/cards/referred-items'
import { Badge } from '../badge'
import { ItemBox } from './item-box'

type ProcedureCardProps = {
  /** `null` for a procedure that is not public. */
  item: ReferredItem | null
  words: string | null
}

/** A procedure inside a text as it is now; a quiet line where it is not public. */
export async function ProcedureCard({ item, words }: ProcedureCardProps) {
  const t = await getTranslations('prose.card')
  if (!item?.href) return <p className="prose-closed">{words ?? t('closedProcedure')}</p>
  const procedures = await getTranslations('procedures')
  const { number, status, levels, title, href } = item
  const isOver = status === 'repealed' || status === 'not-yet'
  return (
    <ItemBox
      badge={
        isOver && (
          <Badge tone={status === 'repealed' ? 'negative' : 'warning'}>
            {procedures(`status.${status}`)}
          </Badge>
        )
      }
      facts={[
        number && procedures('code', { code: number }),
        levels.map((level) => procedures(`levels.${level}` as 'levels.commune')).join(', '),
      ]}
      href={href}
      kind={t('procedure')}
      title={title}
      words={words}
    />
  )
}
