'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { History } from './history'
import { StepButtons } from './step-buttons'
import { useWorkflow } from './use-workflow'
import './workflow.css'

/** In the form of an item, beside the text: where it stands, what can be done with it, what has been done. */
export function WorkflowPanel() {
  const { id } = useDocumentInfo()
  const shown = useWorkflow()
  if (!id) {
    return (
      <section className="workflow-panel">
        <p className="workflow-status">Nội dung mới, chưa lưu.</p>
      </section>
    )
  }
  if (!shown) return null
  return (
    <section aria-labelledby="workflow-status" className="workflow-panel">
      <p className="workflow-status" id="workflow-status">
        {shown.status}
      </p>
      {shown.notes.map(({ kind, text }) => (
        <p className={`workflow-note workflow-note--${kind}`} key={text}>
          {text}
        </p>
      ))}
      <StepButtons shown={shown} />
      <History lines={shown.history} />
    </section>
  )
}
