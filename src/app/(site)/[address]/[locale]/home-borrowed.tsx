import { getTranslations } from 'next-intl/server'
import type { PublicSite } from '@/platform/sites/public-site'
import type { SiteContext } from '@/platform/sites/site-context'

/** Says that a part of the home page is another site's, because this one has nothing there yet, and leads to that site. */
export async function BorrowedNote({ ctx, from }: { ctx: SiteContext; from: PublicSite }) {
  const t = await getTranslations('home')
  return (
    <>
      {t('borrowed', { site: ctx.site.name })}{' '}
      <a className="text-accent underline underline-offset-4" href={ctx.hrefOf(from)}>
        {t('visit', { name: from.name })}
      </a>
    </>
  )
}

/** The note for what is seen from another site; none for the site's own. */
export function noteOn(ctx: SiteContext, seen: SiteContext) {
  return seen === ctx ? undefined : <BorrowedNote ctx={ctx} from={seen.site} />
}
