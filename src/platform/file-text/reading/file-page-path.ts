import { pathWithQuery } from '../../sites/query-parameters'

/**
 * The page with the text of an item's file, below the site: `<itemPath>/tep/<place>?trang=2&tu=đất`.
 * @param place of the file among the item's, from 1
 */
export function filePagePath(
  itemPath: string,
  place: number,
  at: { page?: number; words?: string } = {},
): string {
  return pathWithQuery(`${itemPath}/tep/${place}`, {
    // With words and no page the reader gets the first page that has them.
    trang: at.page && (at.page > 1 || at.words) ? at.page : undefined,
    tu: at.words,
  })
}
