import { getTranslations } from 'next-intl/server'
import type { SiteContext } from '@/platform/sites/site-context'
import { TelephoneLink } from '@/platform/ui/telephone-link'
import type { AgencyNode } from './agency-tree'
import type { ChartAgency } from './queries'
import './organisation-chart.css'

type Node = AgencyNode<ChartAgency>
type Props = { ctx: SiteContext; head: Node }

/** The agencies of a unit as a list within lists, which is drawn as a chart. */
export async function OrganisationChart({ ctx, head }: Props) {
  const t = await getTranslations('introduction')
  return (
    <div role="group" aria-label={t('organisation')} className="organisation-chart">
      <ul>
        <li>
          <Agency ctx={ctx} agency={head} />
          <Below ctx={ctx} of={head} />
        </li>
      </ul>
    </div>
  )
}

/** Agencies of different kinds stand under a heading for each. */
async function Below({ ctx, of }: { ctx: SiteContext; of: Node }) {
  if (of.below.length === 0) return null
  const t = await getTranslations('introduction.agencyKinds')
  const kinds = [...Map.groupBy(of.below, ({ kind }) => kind)]
  if (kinds.length < 2) return <Agencies ctx={ctx} agencies={of.below} />
  return (
    <ul className="organisation-kinds">
      {kinds.map(([kind, agencies]) => (
        <li key={kind}>
          <span className="organisation-kind">{t(kind as 'khac')}</span>
          <Agencies ctx={ctx} agencies={agencies} />
        </li>
      ))}
    </ul>
  )
}

function Agencies({ ctx, agencies }: { ctx: SiteContext; agencies: Node[] }) {
  return (
    <ul>
      {agencies.map((agency) => (
        <li key={agency.id}>
          <Agency ctx={ctx} agency={agency} />
          {!hasOtherSite(ctx, agency) && <Below ctx={ctx} of={agency} />}
        </li>
      ))}
    </ul>
  )
}

/** It says on its own site what there is below it: the chart leads there, and stays one that can be taken in. */
const hasOtherSite = (ctx: SiteContext, { site }: Node) => site !== null && site.slug !== ctx.site.slug

function Agency({ ctx, agency }: { ctx: SiteContext; agency: Node }) {
  const { name, site, telephone } = agency
  return (
    <span className="organisation-agency">
      {site && hasOtherSite(ctx, agency) ? (
        <a className="underline underline-offset-4" href={ctx.hrefOf(site)}>
          {name}
        </a>
      ) : (
        name
      )}
      {telephone && (
        <span className="text-small block">
          <TelephoneLink number={telephone} />
        </span>
      )}
    </span>
  )
}
