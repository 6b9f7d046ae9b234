import { keepBatchesMoving } from '@/features/document-entry/batches/keep-batches-moving'
import { WatchedFolder } from '@/features/document-entry/files/watched-folder'
import { portalPayload } from '@/platform/payload-client'

/** What the worker does with bulk entry, alone in a process that a test can kill. Files settle at once. */
const payload = await portalPayload()
await keepBatchesMoving(payload, new AbortController().signal, new WatchedFolder(payload, 1))
