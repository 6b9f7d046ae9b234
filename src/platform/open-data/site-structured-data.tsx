import type { SiteContext } from '../sites/site-context'
import { StructuredData, type StructuredNode } from './structured-data'

/** What search engines read on the home page of a site: whose it is, and how to search it. */
export function SiteStructuredData({ ctx }: { ctx: SiteContext }) {
  return <StructuredData data={{ '@context': 'https://schema.org', '@graph': siteNodes(ctx) }} />
}

/** The unit as schema.org `GovernmentOrganization`, and its site as `WebSite` with a search. */
export function siteNodes(
  ctx: Pick<SiteContext, 'site' | 'above' | 'canonical' | 'locale'>,
): StructuredNode[] {
  const { site, above, canonical, locale } = ctx
  const { address, telephone, email, spokesperson } = site.contacts
  const home = canonical('/')
  const [parent] = above
  return [
    {
      '@type': 'GovernmentOrganization',
      '@id': `${home}#don-vi`,
      name: site.name,
      url: home,
      description: site.introduction ?? undefined,
      logo: canonical('/bieu-tuong/512.png'),
      address: address
        ? { '@type': 'PostalAddress', streetAddress: address, addressCountry: 'VN' }
        : undefined,
      telephone: telephone ?? undefined,
      email: email ?? undefined,
      contactPoint: spokesperson
        ? {
            '@type': 'ContactPoint',
            contactType: 'spokesperson',
            name: spokesperson.name,
            telephone: spokesperson.telephone ?? undefined,
            email: spokesperson.email ?? undefined,
          }
        : undefined,
      parentOrganization: parent
        ? { '@type': 'GovernmentOrganization', name: parent.name, url: canonical('/', parent) }
        : undefined,
    },
    {
      '@type': 'WebSite',
      '@id': `${home}#trang`,
      name: site.name,
      url: home,
      inLanguage: locale,
      publisher: { '@id': `${home}#don-vi` },
      potentialAction: {
        '@type': 'SearchAction',
        target: { '@type': 'EntryPoint', urlTemplate: `${canonical('/tim-kiem')}?q={search_term_string}` },
        'query-input': 'required name=search_term_string',
      },
    },
  ]
}
