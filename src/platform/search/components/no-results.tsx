import { getTranslations } from 'next-intl/server'
import type { SiteContext } from '../../sites/site-context'
import { Notice } from '../../ui/notice'
import { TelephoneLink } from '../../ui/telephone-link'
import { searchHref } from '../answering/search-page'
import type { SearchParameters } from '../answering/search-parameters'
import type { Reading } from '../answering/search-query'

const PLACES = [
  ['procedures', '/thu-tuc'],
  ['legalDocuments', '/van-ban'],
  ['news', '/tin-tuc'],
] as const

const NATIONAL_PORTAL = 'https://dichvucong.gov.vn/'

type NoResultsProps = { ctx: SiteContext; parameters: SearchParameters; reading: Reading }

/** What to do when nothing was found: other words, fewer filters, browsing, a number to call, the national portal. */
export async function NoResults({ ctx, parameters, reading }: NoResultsProps) {
  const t = await getTranslations('search.none')
  const { text, filters } = parameters
  const isFiltered = Object.values(filters).some((values) => values.length > 0)
  const telephone = ctx.site.desk.telephone ?? ctx.site.contacts.telephone
  const near = [...new Set([reading.didYouMean, ...reading.official])].filter((term) => term !== null)
  const link = 'text-accent inline-block py-1.5 underline underline-offset-4'
  return (
    <Notice title={t('title')}>
      {isFiltered && (
        <p>
          <a className={link} href={searchHref(ctx, { text })}>
            {t('withoutFilters')}
          </a>
        </p>
      )}
      {near.length > 0 && (
        <p className="flex flex-wrap gap-x-5">
          <span className="py-1.5">{t('near')}</span>
          {near.map((term) => (
            <a key={term} className={link} href={searchHref(ctx, { text: term })}>
              {term}
            </a>
          ))}
        </p>
      )}
      <ul className="list-disc pl-5">
        <li>{t('spelling')}</li>
        <li>{t('fewer')}</li>
        <li>{t('code')}</li>
      </ul>
      <p className="flex flex-wrap gap-x-6">
        {PLACES.map(([word, path]) => (
          <a key={path} className={link} href={ctx.href(path)}>
            {t(word)}
          </a>
        ))}
      </p>
      {telephone && (
        <p>
          {t('call')} <TelephoneLink number={telephone} />
        </p>
      )}
      <p>
        {t('elsewhere')}{' '}
        <a className={link} href={NATIONAL_PORTAL} rel="external noopener noreferrer">
          {t('nationalPortal')}
        </a>
      </p>
    </Notice>
  )
}
