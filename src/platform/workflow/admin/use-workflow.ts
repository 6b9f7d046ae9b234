'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { itemPath } from '../paths'
import type { ShownWorkflow } from '../shown-workflow'
import { isWorkflowCollection } from '../workflow-collections'

const asked = new Map<string, Promise<ShownWorkflow | null>>()

/**
 * Where the item of the form stands, asked anew after each save; the parts of the form that show it ask once together.
 * `null` until it is known, for an item that is not saved yet, and for people who have nothing to do with it.
 */
export function useWorkflow(): ShownWorkflow | null {
  const { collectionSlug, id, lastUpdateTime } = useDocumentInfo()
  const [shown, setShown] = useState<ShownWorkflow | null>(null)
  useEffect(() => {
    if (!id || !isWorkflowCollection(collectionSlug)) return
    let isLeft = false
    const key = `${collectionSlug}/${id}/${lastUpdateTime}`
    if (!asked.has(key)) {
      asked.clear()
      asked.set(key, askWorkflow(collectionSlug, String(id)))
    }
    asked.get(key)?.then(
      (answer) => {
        if (!isLeft) setShown(answer)
      },
      // The form works without it; what may be done is decided by the server anyway.
      (error: unknown) => console.error(error),
    )
    return () => {
      isLeft = true
    }
  }, [collectionSlug, id, lastUpdateTime])
  return shown
}

/** Reads the state of an item as it is now. */
export async function askWorkflow(collection: string, id: string): Promise<ShownWorkflow | null> {
  const response = await fetch(itemPath(collection, id), { credentials: 'include', cache: 'no-store' })
  return response.ok ? ((await response.json()) as ShownWorkflow) : null
}
