import { expect, it } from 'vitest'
import { filePagePath } from './file-page-path'

it.each([
  [{}, '/van-ban/a/tep/2'],
  [{ page: 1 }, '/van-ban/a/tep/2'],
  [{ page: 3 }, '/van-ban/a/tep/2?trang=3'],
  // Without its number the page would be the first one that has the words.
  [{ page: 1, words: 'đất' }, '/van-ban/a/tep/2?trang=1&tu=%C4%91%E1%BA%A5t'],
  [{ words: 'đất' }, '/van-ban/a/tep/2?tu=%C4%91%E1%BA%A5t'],
  [{ page: 2, words: '' }, '/van-ban/a/tep/2?trang=2'],
])('a page at %j', (at, path) => expect(filePagePath('/van-ban/a', 2, at)).toBe(path))
