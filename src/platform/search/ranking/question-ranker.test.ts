import { beforeEach, describe, expect, it } from 'vitest'
import { searchDocument } from '../indexing/search-document'
import { understand } from '../understanding/understand'
import { vocabularyBook } from '../understanding/vocabulary-book'
import type { Term } from '../vocabulary/term'
import { QuestionRanker } from './question-ranker'

const NAMES: [id: string, name: string, level: string[]][] = [
  ['birth', 'Thủ tục đăng ký khai sinh', ['commune']],
  ['birth-again', 'Đăng ký lại khai sinh', ['commune']],
  ['birth-mobile', 'Đăng ký khai sinh lưu động', ['commune']],
  ['birth-foreign', 'Đăng ký khai sinh có yếu tố nước ngoài', ['commune']],
  ['marriage', 'Đăng ký kết hôn', ['commune']],
  ['land-tax', 'Khai thuế đất phi nông nghiệp', ['commune']],
  ['land-rent', 'Cho thuê đất nông nghiệp', ['commune']],
  ['card-ministry', 'Cấp lại thẻ căn cước (thực hiện tại cấp trung ương)', ['ministry']],
  ['card-commune', 'Cấp lại thẻ căn cước', ['commune']],
  ['land-book', 'Cấp giấy chứng nhận quyền sử dụng đất lần đầu', ['commune']],
]

const terms: Term[] = [
  {
    id: '1',
    phrases: ['sổ đỏ'],
    officialWords: ['giấy chứng nhận quyền sử dụng đất'],
    use: 'everyday',
    site: null,
  },
  { id: '2', phrases: ['mới đẻ'], officialWords: ['đăng ký khai sinh'], use: 'everyday', site: null },
]

let ranker: QuestionRanker

const document = (id: string, title: string, level: string[]) =>
  searchDocument({
    id,
    kind: 'procedure',
    title,
    path: `/${id}`,
    level,
    texts: [],
    site: 'root',
    shownAt: [],
    mayBeHidden: true,
  })

const ids = (text: string) => {
  const query = understand(
    text,
    { known: ranker, book: vocabularyBook(terms, 'root') },
    { isLiteral: false, ignored: [] },
  )
  return ranker.rank(query, 5).map((found) => found.document.id)
}

beforeEach(() => {
  ranker = new QuestionRanker()
  for (const [id, name, level] of NAMES) ranker.put(document(id, name, level))
})

describe('the ranker', () => {
  it('puts the general procedure before its special cases', () => {
    expect(ids('đăng ký khai sinh')[0]).toBe('birth')
    expect(ids('dang ky khai sinh')[0]).toBe('birth')
  })

  it('puts the special case first that is asked for', () => {
    expect(ids('đăng ký lại khai sinh')[0]).toBe('birth-again')
    expect(ids('khai sinh lưu động ở đâu')[0]).toBe('birth-mobile')
    expect(ids('khai sinh cho con có yếu tố nước ngoài')[0]).toBe('birth-foreign')
  })

  it('lets typed marks win', () => {
    expect(ids('thuế đất')[0]).toBe('land-tax')
    expect(ids('thuê đất')[0]).toBe('land-rent')
    expect(ids('thue dat').slice(0, 2).sort()).toEqual(['land-rent', 'land-tax'])
  })

  it('puts what is done here before what is done elsewhere', () => {
    expect(ids('cấp lại thẻ căn cước').slice(0, 2)).toEqual(['card-commune', 'card-ministry'])
  })

  it('reads everyday words as official ones', () => {
    expect(ids('làm sổ đỏ')[0]).toBe('land-book')
    expect(ids('con mới đẻ hôm qua')[0]).toBe('birth')
  })

  it('finds nothing where no word meets', () => {
    expect(ids('phở bò')).toEqual([])
    expect(ids('')).toEqual([])
  })

  it('forgets what was removed and takes over what changed', () => {
    ranker.remove('birth')
    expect(ids('đăng ký khai sinh')).not.toContain('birth')
    ranker.put(document('marriage', 'Đăng ký nhận nuôi con nuôi', ['commune']))
    expect(ids('kết hôn')).toEqual([])
    expect(ids('con nuôi')[0]).toBe('marriage')
    expect(ranker.ids()).toHaveLength(NAMES.length - 1)
  })

  it('knows the words and pairs of its names', () => {
    expect(ranker.hasSyllable('khai')).toBe(true)
    expect(ranker.hasSyllable('phở')).toBe(false)
    expect(ranker.hasPair('khai sinh')).toBe(true)
    expect(ranker.hasPair('sinh khai')).toBe(false)
  })
})
