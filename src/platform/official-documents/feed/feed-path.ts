/** Where the feed of a list of official documents lies, of all of them or of one type. */
export function feedPath(listPath: string, type?: string): string {
  return type ? `${listPath}/rss/${type}.xml` : `${listPath}/rss.xml`
}
