import { searchList } from '@/features/search-list'
import { portalPayload } from '@/platform/payload-client'
import { reindex, type ReindexCounts } from '@/platform/search/indexing/reindex'
import { fail, say, seconds } from './terminal'

/** The rebuild itself, once the servers are there: started by `reindex.ts`, ends by itself. */

// Killed midway a rebuild leaves the live index as it was.
process.on('disconnect', () => process.exit(1))

const NAMES = {
  procedure: 'thủ tục',
  'legal-document': 'văn bản',
  directive: 'văn bản chỉ đạo',
  news: 'tin tức',
  page: 'bài giới thiệu',
}

try {
  const startedAt = Date.now()
  const counts = await reindex(await portalPayload(), searchList, (soFar) =>
    say(`Đã đưa vào chỉ mục mới: ${inWords(soFar)}`),
  )
  say(`✓ Lập lại chỉ mục tìm kiếm xong sau ${seconds(Date.now() - startedAt)}: ${inWords(counts)}.`)
  process.exit(0)
} catch (error) {
  fail(`Không lập lại được chỉ mục tìm kiếm, chỉ mục cũ vẫn dùng được: ${(error as Error).message}`)
  process.exit(1)
}

function inWords(counts: ReindexCounts): string {
  const numbers = new Intl.NumberFormat('vi')
  return Object.entries(counts)
    .map(([kind, count]) => `${numbers.format(count)} ${NAMES[kind as keyof typeof NAMES]}`)
    .join(', ')
}
