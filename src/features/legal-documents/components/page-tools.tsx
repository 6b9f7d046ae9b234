import { getTranslations } from 'next-intl/server'
import { feedPath } from '@/platform/feeds/feed-path'
import type { SiteContext } from '@/platform/sites/site-context'
import type { LegalDocumentView } from '../legal-document-view'
import { dataPath } from '../open-data/data-path'

type PageToolsProps = { ctx: SiteContext; document: LegalDocumentView }

const link = 'text-accent inline-flex min-h-11 items-center underline underline-offset-4'

/** Data for machines, and news of documents like this one. */
export async function PageTools({ ctx, document }: PageToolsProps) {
  const t = await getTranslations('legal-documents.tools')
  return (
    <p className="text-small mt-10 flex flex-wrap items-center gap-x-6 gap-y-1 print:hidden">
      <a className={link} href={ctx.href(dataPath(document.slug))}>
        {t('data')}
      </a>
      <a className={link} href={ctx.href(feedPath('/van-ban', document.documentType))}>
        {t('feed')}
      </a>
    </p>
  )
}
