import type { Payload } from 'payload'
import { seedAgencies } from './agencies'
import { seedCategories } from './categories'
import { seedDirectives } from './directives'
import { seedLegalDocuments } from './legal-documents'
import { seedMedia } from './media'
import { seedNews } from './news'
import { seedOfferings } from './offerings'
import { seedProcedures } from './procedures'
import { seedSectors } from './sectors'
import { SeedSession, type Outcome } from './session'
import { seedSites } from './sites'
import { seedUsers } from './users'

type Step = [name: string, seed: (session: SeedSession) => Promise<Outcome>]

const steps: Step[] = [
  ['Trang', seedSites],
  ['Người dùng', seedUsers],
  ['Cơ quan, đơn vị', seedAgencies],
  ['Lĩnh vực', seedSectors],
  ['Chuyên mục', seedCategories],
  ['Ảnh và biểu trưng', seedMedia],
  ['Tin tức', seedNews],
  ['Văn bản pháp luật', seedLegalDocuments],
  ['Chỉ đạo điều hành', seedDirectives],
  ['Thủ tục hành chính', seedProcedures],
  ['Nơi tiếp nhận', seedOfferings],
]

/** Makes whatever the demo district still lacks. `onLine` hears one Vietnamese line for each kind of thing. */
export async function seedDemoDistrict(payload: Payload, onLine: (line: string) => void): Promise<void> {
  const session = new SeedSession(payload)
  for (const [name, seed] of steps) {
    const start = performance.now()
    const { created, existing } = await seed(session)
    const seconds = ((performance.now() - start) / 1000).toFixed(1)
    onLine(`${name}: thêm ${created.length}, đã có ${existing} (${seconds} giây)`)
  }
}
