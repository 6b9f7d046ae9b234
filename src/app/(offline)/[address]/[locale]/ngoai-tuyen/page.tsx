import { getTranslations } from 'next-intl/server'
import { contactSite } from '@/platform/sites/contact-site'
import { siteContext, type SitePageProps } from '@/platform/sites/site-context'
import { TelephoneLink } from '@/platform/ui/telephone-link'

export const dynamic = 'force-static'
export const revalidate = 300
export function generateStaticParams() {
  return []
}

/** What a reader without a connection sees: that it is the connection, and how to reach the office without one. */
export default async function OfflinePage({ params }: SitePageProps) {
  const ctx = await siteContext(await params)
  const t = await getTranslations('site.offline')
  const words = await getTranslations('site.contact')
  const { address, telephone } = contactSite(ctx).contacts
  return (
    <main>
      <h1>{t('title')}</h1>
      <p>{t('lead', { name: ctx.site.name })}</p>
      <p lang="en">{t('inEnglish')}</p>
      {/* To the page that was asked for: this one stands at its address. */}
      <p>
        <a href="" className="again">
          {t('again')}
        </a>
      </p>
      <dl>
        {telephone && (
          <>
            <dt>{words('telephone')}</dt>
            <dd>
              <TelephoneLink number={telephone} />
            </dd>
          </>
        )}
        {address && (
          <>
            <dt>{words('address')}</dt>
            <dd>{address}</dd>
          </>
        )}
      </dl>
    </main>
  )
}
