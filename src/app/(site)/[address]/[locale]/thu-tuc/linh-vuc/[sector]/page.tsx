import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { listProcedures, readSector } from '@/features/procedures/catalogue/queries'
import { ProcedureList } from '@/features/procedures/components/procedure-list'
import { pageMetadata } from '@/platform/page-metadata/page-metadata'
import { siteContext, type SitePageProps } from '@/platform/sites/site-context'
import { PageHeader } from '@/platform/ui/page-header'

type Props = SitePageProps<{ sector: string }>

export const dynamic = 'force-static'
export const revalidate = 300
export function generateStaticParams() {
  return []
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { ctx, path, title } = await sectorOf(params)
  return pageMetadata(ctx, { path, owner: ctx.root, title })
}

export default async function SectorPage({ params }: Props) {
  const { ctx, sector, path, title } = await sectorOf(params)
  const t = await getTranslations('procedure-lists.sectors')
  const procedures = await getTranslations('procedures')
  const filters = { sector: sector.slug, page: 1 }
  return (
    <>
      <PageHeader
        ctx={ctx}
        title={title}
        trail={[
          { label: procedures('title'), href: ctx.href('/thu-tuc') },
          { label: t('title'), href: ctx.href('/thu-tuc/linh-vuc') },
        ]}
      >
        <a
          className="text-accent underline underline-offset-4 print:hidden"
          href={ctx.href(`${path}/niem-yet`)}
        >
          {t('sheet')}
        </a>
      </PageHeader>
      <ProcedureList ctx={ctx} filters={filters} page={await listProcedures(ctx, filters)} />
    </>
  )
}

async function sectorOf(params: Props['params']) {
  const { sector: slug, ...site } = await params
  const ctx = await siteContext(site)
  const sector = await readSector(ctx, slug)
  if (!sector) notFound()
  const t = await getTranslations('procedure-lists.sectors')
  return { ctx, sector, path: `/thu-tuc/linh-vuc/${slug}`, title: t('heading', { name: sector.name }) }
}
