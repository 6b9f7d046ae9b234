import { getTranslations } from 'next-intl/server'
import { contentPath } from '@/platform/sites/content-path'
import type { SiteContext } from '@/platform/sites/site-context'
import type { ProcedureLink, ProcedureView } from '../procedure-view'

type RelationsProps = { ctx: SiteContext; procedure: ProcedureView }

/** Whether there is anything to go on to. */
export function hasRelations({ interlinked, related, lifeEvents }: ProcedureView): boolean {
  return interlinked.length + related.length + lifeEvents.length > 0
}

/** Where readers go on: procedures settled together with this one, those near it, and the events that call for it. */
export async function Relations({ ctx, procedure }: RelationsProps) {
  const t = await getTranslations('procedures.relations')
  const { interlinked, related, lifeEvents } = procedure
  return (
    <div className="space-y-6">
      {interlinked.length > 0 && (
        <div>
          <h3 className="font-semibold">{t('interlinked')}</h3>
          <p className="text-muted mb-2">{t('interlinkedHelp')}</p>
          <Procedures ctx={ctx} procedures={interlinked} />
        </div>
      )}
      {related.length > 0 && (
        <div>
          <h3 className="mb-2 font-semibold">{t('related')}</h3>
          <Procedures ctx={ctx} procedures={related} />
        </div>
      )}
      {lifeEvents.length > 0 && (
        <div>
          <h3 className="mb-2 font-semibold">{t('lifeEvents')}</h3>
          <ul className="flex flex-wrap gap-2">
            {lifeEvents.map(({ name, slug }) => (
              <li key={slug}>
                <a
                  className="border-line bg-card hover:bg-sunken inline-flex min-h-11 items-center rounded border px-4"
                  href={ctx.href(`/thu-tuc/su-kien/${slug}`)}
                >
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}

async function Procedures({ ctx, procedures }: { ctx: SiteContext; procedures: ProcedureLink[] }) {
  const t = await getTranslations('procedures')
  return (
    <ul className="border-line divide-line divide-y border-y">
      {procedures.map(({ name, code, slug }) => (
        <li key={slug} className="py-2.5">
          <a
            className="text-accent underline-offset-4 hover:underline"
            href={ctx.href(contentPath('procedures', slug))}
          >
            {name}
          </a>
          <span className="text-small text-muted block">{t('code', { code })}</span>
        </li>
      ))}
    </ul>
  )
}
