import { getTranslations } from 'next-intl/server'
import { contentPath } from '@/platform/sites/content-path'
import type { SiteContext } from '@/platform/sites/site-context'

/** The way to the sheet that is printed for the notice board. */
export async function NoticeSheetLink({ ctx, slug }: { ctx: SiteContext; slug: string }) {
  const t = await getTranslations('procedures.summary')
  return (
    <p className="mt-3 print:hidden">
      <a
        className="text-accent inline-flex min-h-11 items-center underline underline-offset-4"
        href={ctx.href(`${contentPath('procedures', slug)}/niem-yet`)}
      >
        {t('noticeSheet')}
      </a>
    </p>
  )
}
