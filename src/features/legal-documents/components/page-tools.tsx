import { getTranslations } from 'next-intl/server'
import { feedPath } from '@/platform/official-documents/feed/feed-path'
import { scriptAddress } from '@/platform/public-files'
import type { SiteContext } from '@/platform/sites/site-context'
import type { LegalDocumentView } from '../legal-document-view'
import { dataPath } from '../open-data/data-path'

type PageToolsProps = { ctx: SiteContext; document: LegalDocumentView }

const link = 'text-accent inline-flex min-h-11 items-center underline underline-offset-4'

/** Paper, data for machines, and news of documents like this one. */
export async function PageTools({ ctx, document }: PageToolsProps) {
  const t = await getTranslations('legal-documents.tools')
  return (
    <p className="text-small mt-10 flex flex-wrap items-center gap-x-6 gap-y-1 print:hidden">
      <button
        type="button"
        hidden
        data-print
        className="border-line bg-card hover:border-accent hover:text-accent min-h-11 cursor-pointer rounded border px-4 py-2"
      >
        {t('print')}
      </button>
      <span data-without-button className="text-muted">
        {t('printByBrowser')}
      </span>
      <a className={link} href={ctx.href(dataPath(document.slug))}>
        {t('data')}
      </a>
      <a className={link} href={ctx.href(feedPath('/van-ban', document.documentType))}>
        {t('feed')}
      </a>
      <script type="module" src={scriptAddress('print-button.js')} />
    </p>
  )
}
