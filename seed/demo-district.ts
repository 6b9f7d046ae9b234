import type { CollectionSlug, Payload } from 'payload'
import { seedAgencies } from './agencies'
import { announce } from './announce'
import { seedBestBets } from './best-bets'
import { seedCategories } from './categories'
import { seedDecisions } from './decisions'
import { seedDirectiveProgress } from './directive-progress'
import { seedDirectives } from './directives'
import { seedHolidays } from './holidays'
import { seedLegalDocuments } from './legal-documents'
import { seedLifeEvents } from './life-events'
import { seedMedia } from './media'
import { seedNews } from './news'
import { seedOfferings } from './offerings'
import { seedPages } from './pages'
import { seedProcedures } from './procedures'
import { seedSearches } from './searches'
import { seedSectors } from './sectors'
import { SeedSession, type Outcome } from './session'
import { seedSites } from './sites'
import { seedTopics } from './topics'
import { seedUnitFacts } from './unit-facts'
import { seedUsers } from './users'

type Step = [collection: CollectionSlug, name: string, seed: (session: SeedSession) => Promise<Outcome>]

/** In this order each kind finds what it points to. */
const steps: Step[] = [
  ['sites', 'Trang', seedSites],
  ['users', 'Người dùng', seedUsers],
  ['agencies', 'Cơ quan, đơn vị', seedAgencies],
  ['sectors', 'Lĩnh vực', seedSectors],
  ['holidays', 'Lịch nghỉ, làm bù', seedHolidays],
  ['categories', 'Chuyên mục', seedCategories],
  ['media', 'Ảnh và biểu trưng', seedMedia],
  ['pages', 'Bài giới thiệu', seedPages],
  ['news', 'Tin tức', seedNews],
  ['legal-documents', 'Văn bản pháp luật', seedLegalDocuments],
  ['directives', 'Chỉ đạo điều hành', seedDirectives],
  ['task-reports', 'Tiến độ nhiệm vụ', seedDirectiveProgress],
  ['life-events', 'Sự kiện', seedLifeEvents],
  ['procedures', 'Thủ tục hành chính', seedProcedures],
  ['procedure-decisions', 'Quyết định công bố', seedDecisions],
  ['offerings', 'Nơi tiếp nhận', seedOfferings],
  ['best-bets', 'Kết quả ghim', seedBestBets],
  ['unit-facts', 'Tư liệu giới thiệu', seedUnitFacts],
  ['topics', 'Chuyên đề', seedTopics],
]

/**
 * Makes whatever the demo district still lacks and leaves the rest alone, so it may be stopped and repeated at any
 * time. `onLine` hears one Vietnamese line for each kind of thing.
 */
export async function seedDemoDistrict(payload: Payload, onLine: (line: string) => void): Promise<void> {
  const session = new SeedSession(payload)
  let siteIds: string[] = []
  for (const [collection, name, seed] of steps) {
    const start = performance.now()
    const outcome = await seed(session)
    if (collection === 'sites') siteIds = [...outcome.created, ...outcome.existing]
    await announce(payload, collection, outcome, siteIds)
    const seconds = ((performance.now() - start) / 1000).toFixed(1)
    onLine(`${name}: thêm ${outcome.created.length}, đã có ${outcome.existing.length} (${seconds} giây)`)
  }
  await seedSearches(payload)
}
