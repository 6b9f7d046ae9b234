import { escapeXml } from '../site-map/write-site-map'
import { xmlText } from '../feeds/xml-text'
import type { SiteContext } from '../sites/site-context'
import { shortName } from './short-name'

/** Where a site describes its search to browsers. */
export const OPEN_SEARCH_PATH = '/opensearch.xml'

export const OPEN_SEARCH_TYPE = 'application/opensearchdescription+xml'

/** The most that the format allows (https://github.com/dewitt/opensearch). */
const MOST_LETTERS = { short: 16, long: 48 }

type Described = {
  ctx: Pick<SiteContext, 'site' | 'canonical' | 'locale'>
  /** In a sentence, what is found. */
  description: string
}

/** The search of a site, for browsers to add to theirs. */
export function openSearch({ ctx, description }: Described): string {
  const { site, locale, canonical } = ctx
  const text = (value: string) => escapeXml(xmlText(value))
  const search = text(canonical('/tim-kiem'))
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>${text(shortName(site.name, MOST_LETTERS.short))}</ShortName>
<LongName>${text(shortName(site.name, MOST_LETTERS.long))}</LongName>
<Description>${text(description)}</Description>
<Url type="text/html" template="${search}?q={searchTerms}"/>
<Url type="${OPEN_SEARCH_TYPE}" rel="self" template="${text(canonical(OPEN_SEARCH_PATH))}"/>
<Image height="192" width="192" type="image/png">${text(canonical('/bieu-tuong/192.png'))}</Image>
<Language>${locale}</Language>
<InputEncoding>UTF-8</InputEncoding>
<OutputEncoding>UTF-8</OutputEncoding>
</OpenSearchDescription>
`
}
