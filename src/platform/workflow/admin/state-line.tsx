'use client'

import { useWorkflow } from './use-workflow'
import './workflow.css'

/** In the line above the form: where the item stands, in a word or two. */
export function StateLine() {
  const shown = useWorkflow()
  if (!shown) return null
  return (
    <p className="state-line">
      Trạng thái: <strong>{shown.state}</strong>
    </p>
  )
}
