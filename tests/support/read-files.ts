import { keepFilesRead } from '@/platform/file-text/worker/keep-files-read'
import { portalPayload } from '@/platform/payload-client'

/** What the worker does with files, alone in a process that a test can kill. */
await keepFilesRead(await portalPayload(), new AbortController().signal)
