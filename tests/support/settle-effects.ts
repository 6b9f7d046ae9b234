import { settleEffects } from '@/features/legal-documents/effect/settle-effects'
import { portalPayload } from '@/platform/payload-client'

/* Settles effects in a process of its own and prints the ids of the documents it changed, as JSON on the last line. */
const payload = await portalPayload()
console.log(JSON.stringify(await settleEffects(payload)))
await payload.destroy()
process.exit()
