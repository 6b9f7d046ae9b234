import type { Payload } from 'payload'
import { env } from '@/env'
import { portalPayload } from '@/platform/payload-client'
import { seedDemoDistrict } from './demo-district'
import { seedScale } from './scale'
import { ROOT } from './sites'

const LARGEST_SCALE = 1_000_000

/**
 * Runs the seed with its command line. Returns the exit code; a wrong argument is named in one line.
 */
export async function seedFromArguments(args: string[]): Promise<number> {
  const scale = readScale(args)
  if (scale === null) {
    console.error('✗ Tham số không đúng. Cách dùng: npm run seed, hoặc npm run seed -- --scale 5000')
    return 1
  }
  const payload = await portalPayload()
  if (await hasForeignRoot(payload)) {
    console.error('✗ Cổng này đã có trang gốc của một đơn vị khác: chỉ tạo huyện mẫu trong cổng còn trống.')
    return 1
  }
  if (!env.PORTAL_DEMO_PASSWORD) console.log('Chưa đặt PORTAL_DEMO_PASSWORD nên không tạo tài khoản mẫu.')
  await seedDemoDistrict(payload, (line) => console.log(line))
  if (scale > 0) await seedScale(payload, scale, (line) => console.log(line))
  return 0
}

/** True for the portal of a real unit, which the demo must never mix with. */
async function hasForeignRoot(payload: Payload): Promise<boolean> {
  const { totalDocs } = await payload.count({
    collection: 'sites',
    where: { isRoot: { equals: true }, slug: { not_equals: ROOT } },
  })
  return totalDocs > 0
}

function readScale(args: string[]): number | null {
  if (args.length === 0) return 0
  const [name, value = ''] = args.flatMap((arg) => arg.split('='))
  const number = Number(value)
  const isRight = name === '--scale' && /^\d+$/.test(value) && number > 0 && number <= LARGEST_SCALE
  return isRight && args.flatMap((arg) => arg.split('=')).length === 2 ? number : null
}
