import { getTranslations } from 'next-intl/server'
import { contentPath } from '@/platform/sites/content-path'
import type { SiteContext } from '@/platform/sites/site-context'
import { Badge } from '@/platform/ui/badge'
import { ItemCard } from '@/platform/ui/item-list'
import type { ProcedureRow } from '../procedure-view'
import { STATUS_TONES } from './status-banner'

type ProcedureCardProps = { ctx: SiteContext; procedure: ProcedureRow; heading?: 'h2' | 'h3' }

/** A procedure in a list; many share a name, so code and agency always stand beside it. */
export async function ProcedureCard({ ctx, procedure, heading = 'h2' }: ProcedureCardProps) {
  const t = await getTranslations('procedures')
  const { code, name, status, agency, sector, levels, onlineService } = procedure
  return (
    <ItemCard
      heading={heading}
      href={ctx.href(contentPath('procedures', procedure.slug))}
      title={name}
      badge={status !== 'in-force' && <Badge tone={STATUS_TONES[status]}>{t(`status.${status}`)}</Badge>}
      meta={[
        t('code', { code }),
        agency,
        sector?.name,
        levels.map((level) => t(`levels.${level}`)).join(', '),
        onlineService && onlineService !== 'none' ? t(`online.${onlineService}`) : null,
      ]}
    />
  )
}
