import { portalPayload } from '@/platform/payload-client'

/** Runs the pending migrations with the role that DATABASE_URI names, then ends. */
const payload = await portalPayload()
await payload.db.migrate()
await payload.destroy()
process.exit(0)
