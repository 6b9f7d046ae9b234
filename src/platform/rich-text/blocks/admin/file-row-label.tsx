'use client'

import { useRowLabel } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

type Row = { picture?: unknown; file?: unknown; caption?: string | null; label?: string | null }

/** A folded row of a gallery or a list of files by its words, else by the name of its file. */
export function FileRowLabel() {
  const { data, rowNumber = 0 } = useRowLabel<Row>()
  const words = (data.caption ?? data.label)?.trim()
  const name = useFileName(words ? null : idIn(data.picture ?? data.file))
  const kind = 'file' in data || 'label' in data ? 'Tệp' : 'Ảnh'
  return <span>{words || name || `${kind} ${rowNumber + 1}`}</span>
}

const known = new Map<string, Promise<string>>()

function useFileName(id: string | null): string {
  const [name, setName] = useState({ id: '', text: '' })
  useEffect(() => {
    if (!id) return
    let isLeft = false
    const asked = known.get(id) ?? fetchName(id)
    known.set(id, asked)
    void asked.then((text) => {
      if (!isLeft) setName({ id, text })
    })
    return () => {
      isLeft = true
    }
  }, [id])
  return name.id === id ? name.text : ''
}

/** Empty where it cannot be had: the row is then called by its place. */
async function fetchName(id: string): Promise<string> {
  const path = `/api/media/${id}?depth=0&select[originalName]=true`
  const response = await fetch(path, { credentials: 'include' }).catch(() => null)
  if (!response?.ok) return ''
  const { originalName } = (await response.json()) as { originalName?: string | null }
  return originalName ?? ''
}

function idIn(value: unknown): string | null {
  if (typeof value === 'string') return value || null
  return typeof value === 'object' && value !== null && 'id' in value ? String(value.id) : null
}
