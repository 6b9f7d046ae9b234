'use client'

import { useDocumentInfo, useForm, useFormModified, useLocale } from '@payloadcms/ui'
import { useState } from 'react'
import type { Action } from '../states'
import { askWorkflow } from './use-workflow'
import { takeStep, type Said } from './take-step'

type Step = {
  take: (action: Action, said: Said) => void
  isBusy: boolean
  /** Why it was refused, in Vietnamese; empty while all is well. */
  problem: string
  /** Whether the form holds something that is not saved yet. */
  isModified: boolean
}

/**
 * One press of a button. What is written and not saved yet is saved as a draft first where the writer submits it; then the
 * form is opened anew, as the item is now.
 */
export function useStep(): Step {
  const { collectionSlug, id } = useDocumentInfo()
  const { submit } = useForm()
  const { code: locale } = useLocale()
  const isModified = useFormModified()
  const [isBusy, setIsBusy] = useState(false)
  const [problem, setProblem] = useState('')

  const saveDraft = async (collection: string) => {
    const query = new URLSearchParams({ draft: 'true', depth: '0', 'fallback-locale': 'null', locale })
    const saved = await submit({
      action: `/api/${collection}/${id}?${query}`,
      method: 'PATCH',
      overrides: { _status: 'draft' },
      skipValidation: true,
    })
    if (!saved) throw new Error('Chưa lưu được bản nháp nên chưa gửi duyệt.')
  }
  const take = async (action: Action, said: Said) => {
    if (!collectionSlug || !id) return
    setIsBusy(true)
    setProblem('')
    try {
      let { seen } = said
      if (action === 'submit' && isModified) {
        await saveDraft(collectionSlug)
        seen = (await askWorkflow(collectionSlug, String(id)))?.seen ?? seen
      }
      await takeStep(collectionSlug, String(id), { ...said, action, seen })
      window.location.reload()
    } catch (error) {
      setProblem((error as Error).message)
      setIsBusy(false)
    }
  }
  return { take: (action, said) => void take(action, said), isBusy, problem, isModified }
}
