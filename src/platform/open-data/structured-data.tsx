/** A node of schema.org's vocabulary; members without a value are left out when it is written. */
export type StructuredNode = { '@type': string } & Record<string, unknown>

/** A node, or several of one page. */
type StructuredContent = StructuredNode | { '@context': string; '@graph': StructuredNode[] }

/** What search engines read of a page. */
export function StructuredData({ data }: { data: StructuredContent }) {
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: scriptSafeJson(data) }} />
}

/** JSON that can neither end the element around it nor open a comment in it. */
export function scriptSafeJson(data: object): string {
  return JSON.stringify(data).replace(/</g, '\\u003c')
}
