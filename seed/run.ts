import { portalPayload } from '@/platform/payload-client'
import { seedDemoDistrict } from './demo-district'

await main()

async function main(): Promise<void> {
  const payload = await portalPayload()
  await seedDemoDistrict(payload, (line) => console.log(line))
  process.exit(0)
}
