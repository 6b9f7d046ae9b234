import { getTranslations } from 'next-intl/server'
import { contentPath } from '@/platform/sites/content-path'
import type { SiteContext } from '@/platform/sites/site-context'
import type { CalendarDay } from '@/platform/time/calendar-day'

type AsOfFormProps = { ctx: SiteContext; slug: string; day: CalendarDay }

/** Asks for the effect on another day; the proxy leads from `?ngay=` to the page of that day. */
export async function AsOfForm({ ctx, slug, day }: AsOfFormProps) {
  const t = await getTranslations('legal-documents.asOf')
  return (
    <form
      action={ctx.href(contentPath('legal-documents', slug))}
      className="mb-8 flex flex-wrap items-end gap-3 print:hidden"
    >
      <label className="min-w-0">
        <span className="text-small mb-1 block font-semibold">{t('label')}</span>
        <input className="field" type="date" name="ngay" defaultValue={day} required />
      </label>
      <button className="button" type="submit">
        {t('submit')}
      </button>
    </form>
  )
}
