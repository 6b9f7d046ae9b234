import { getTranslations } from 'next-intl/server'
import type { SiteContext } from '../../sites/site-context'
import { Notice } from '../../ui/notice'
import { TelephoneLink } from '../../ui/telephone-link'

const PLACES = [
  ['procedures', '/thu-tuc'],
  ['legalDocuments', '/van-ban'],
  ['news', '/tin-tuc'],
] as const

/** What to do when nothing was found: other words, fewer filters, browsing, a number to call. */
export async function NoResults({
  ctx,
  withoutFilters,
}: {
  ctx: SiteContext
  withoutFilters: string | null
}) {
  const t = await getTranslations('search.none')
  const telephone = ctx.site.desk.telephone ?? ctx.site.contacts.telephone
  return (
    <Notice title={t('title')}>
      <ul className="list-disc pl-5">
        <li>{t('spelling')}</li>
        <li>{t('fewer')}</li>
        <li>{t('code')}</li>
      </ul>
      {withoutFilters && (
        <p>
          <a className="underline underline-offset-4" href={withoutFilters}>
            {t('withoutFilters')}
          </a>
        </p>
      )}
      <p className="flex flex-wrap gap-x-6">
        {PLACES.map(([word, path]) => (
          <a key={path} className="py-1 underline underline-offset-4" href={ctx.href(path)}>
            {t(word)}
          </a>
        ))}
      </p>
      {telephone && (
        <p>
          {t('call')} <TelephoneLink number={telephone} />
        </p>
      )}
    </Notice>
  )
}
