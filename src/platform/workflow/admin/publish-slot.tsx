'use client'

import { Button, PublishButton, useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { WORKFLOW_API } from '../paths'
import { isWorkflowCollection } from '../workflow-collections'
import { useStep } from './use-step'
import { useWorkflow } from './use-workflow'
import './workflow.css'

/**
 * In the place of Payload's own button. Who may publish what he writes has that button; everybody else has the one next
 * step that the state table allows, or none.
 */
export function PublishSlot() {
  const { id } = useDocumentInfo()
  return id ? <NextStep /> : <ForNewItem />
}

function NextStep() {
  const shown = useWorkflow()
  const { take, isBusy, problem, isModified } = useStep()
  if (!shown) return null
  if (shown.publishesAlone) return <PublishButton />
  const step = (['publish', 'submit'] as const)
    .map((action) => shown.actions.find((each) => each.action === action))
    .find(Boolean)
  if (!step) return null
  const isBlocked = step.action === 'publish' && isModified
  return (
    <div className="workflow-slot">
      <Button
        disabled={isBusy || isBlocked}
        id={step.action === 'publish' ? 'action-save' : 'action-submit'}
        margin={false}
        onClick={() => take(step.action, { seen: shown.seen })}
        size="medium"
        {...(isBlocked ? { tooltip: 'Bạn đang sửa nội dung. Hãy lưu bản nháp trước.' } : {})}
      >
        {step.label}
      </Button>
      {problem && (
        <p className="workflow-problem" role="alert">
          {problem}
        </p>
      )}
    </div>
  )
}

/** A new item knows its site only as far as the form says it. */
function ForNewItem() {
  const { collectionSlug } = useDocumentInfo()
  const site = useFormFields(([fields]) => fields.site?.value)
  const [mayPublish, setMayPublish] = useState(false)
  useEffect(() => {
    if (!isWorkflowCollection(collectionSlug)) return
    const leaving = new AbortController()
    const query = new URLSearchParams({ collection: collectionSlug })
    if (typeof site === 'string') query.set('site', site)
    fetch(`${WORKFLOW_API}/dang-ngay?${query}`, { credentials: 'include', signal: leaving.signal })
      .then(async (response) => {
        setMayPublish(response.ok && ((await response.json()) as { may: boolean }).may)
      })
      .catch((error: unknown) => {
        // Without an answer there is no button; a draft can be saved all the same.
        if (!leaving.signal.aborted) console.error(error)
      })
    return () => leaving.abort()
  }, [collectionSlug, site])
  return mayPublish ? <PublishButton /> : null
}
