import { portalPayload } from '@/platform/payload-client'
import { seedDemoDistrict } from './demo-district'
import { seedScale } from './scale'

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
  await seedDemoDistrict(payload, (line) => console.log(line))
  if (scale > 0) await seedScale(payload, scale, (line) => console.log(line))
  return 0
}

function readScale(args: string[]): number | null {
  if (args.length === 0) return 0
  const [name, value = ''] = args.flatMap((arg) => arg.split('='))
  const number = Number(value)
  const isRight = name === '--scale' && /^\d+$/.test(value) && number > 0 && number <= LARGEST_SCALE
  return isRight && args.flatMap((arg) => arg.split('=')).length === 2 ? number : null
}
