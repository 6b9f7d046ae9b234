import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { siteContext, type SitePageProps } from '@/platform/sites/site-context'
import { PageHeader } from '@/platform/ui/page-header'
import { Section } from '@/platform/ui/section'
import { SAMPLES } from './samples'

export const dynamic = 'force-static'
export const revalidate = 300
export function generateStaticParams() {
  return []
}

export async function generateMetadata({ params }: SitePageProps): Promise<Metadata> {
  await siteContext(await params)
  const t = await getTranslations('style-guide')
  return { title: t('title'), robots: { index: false } }
}

/** Every part of the interface on one page, with long real words; header, menu and footer are its own. */
export default async function StyleGuide({ params }: SitePageProps) {
  const ctx = await siteContext(await params)
  const t = await getTranslations('style-guide')
  return (
    <article>
      <PageHeader ctx={ctx} title={t('title')} lead={t('lead')} readingPath="/kieu-mau" />
      {/* What is shown is Vietnamese in every language of the interface. */}
      <div lang="vi">
        {SAMPLES.map(({ key, sample }) => (
          <Section key={key} title={t(`sections.${key}`)}>
            {sample(ctx)}
          </Section>
        ))}
      </div>
    </article>
  )
}
