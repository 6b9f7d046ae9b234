import { keepImportsMoving } from '@/features/import/updates/keep-imports-moving'
import { portalPayload } from '@/platform/payload-client'

/** What the worker does with imports, alone in a process that a test can kill. */
await keepImportsMoving(await portalPayload(), new AbortController().signal)
