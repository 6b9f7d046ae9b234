/** Where the data of a legal document lies, below the home page of a site. */
export function dataPath(slug: string): string {
  return `/du-lieu/van-ban/${slug}.json`
}
