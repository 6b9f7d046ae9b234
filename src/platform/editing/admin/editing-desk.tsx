'use client'

import { useDocumentInfo, useForm, useFormModified } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { displayInstant } from '../../time/display-instant'
import { isWorkflowCollection } from '../../workflow/workflow-collections'
import { HoldNotice } from './hold-notice'
import { KeptOffer } from './kept-offer'
import { useDesk } from './use-desk'
import { useKeeping } from './use-keeping'
import { useKeptTexts, type Offer } from './use-kept-texts'
import { useOwnNotice } from './use-own-notice'
import { useShut } from './use-shut'
import { useStart } from './use-start'
import { useUnsaved } from './use-unsaved'
import './editing.css'

/** Above the text of an item: who else works on it, what was written and not saved. Silent while there is nothing to say. */
export function EditingDesk() {
  const { collectionSlug, hasSavePermission } = useDocumentInfo()
  const start = useStart()
  const isUnsaved = useUnsaved()
  const desk = useDesk(start, isUnsaved)
  const { keptAt, problem, keepNow } = useKeeping(start, isUnsaved)
  const { offers, drop } = useKeptTexts(start, desk.state)
  const isShut = desk.isHeldByOther || desk.isStale
  const place = useShut(isShut)
  const { open, failure } = useReload(keepNow)
  const [taken, setTaken] = useState<Offer | null>(null)
  useOwnNotice()
  // What was taken back is forgotten at its old place only when it is kept at the new one.
  useEffect(() => {
    if (!taken || !keptAt || keptAt <= taken.keptAt) return
    setTaken(null)
    void drop(taken)
  }, [taken, keptAt, drop])

  if (!isWorkflowCollection(collectionSlug)) return null
  const mayChange = Boolean(hasSavePermission)
  const trouble = failure || problem
  return (
    <div className="editing-desk" ref={place}>
      <HoldNotice desk={desk} isUnsaved={isUnsaved} mayChange={mayChange} onReload={open} />
      {offers
        .filter(({ id }) => id !== taken?.id)
        .map((offer) => (
          <KeptOffer
            key={offer.id}
            mayTake={mayChange && !isShut}
            offer={offer}
            onDrop={(each) => void drop(each)}
            onTaken={setTaken}
            state={desk.state}
          />
        ))}
      {isUnsaved && trouble && (
        <p className="workflow-problem" role="alert">
          {`Chưa giữ được chữ chưa lưu: ${trouble} Cổng sẽ tự thử lại; đừng đóng cửa sổ này.`}
        </p>
      )}
      {isUnsaved && desk.problem && !trouble && (
        <p className="editing-quiet" role="status">
          {`Chưa hỏi được có ai khác đang sửa mục này không: ${desk.problem}`}
        </p>
      )}
      {isUnsaved && keptAt && !trouble && (
        <p className="editing-quiet" id="editing-kept-at" role="status">
          {`Đã giữ chữ chưa lưu lúc ${displayInstant(keptAt).slice(-5)}`}
        </p>
      )}
    </div>
  )
}

/** Opens the form anew, with what is unsaved kept before. */
function useReload(keepNow: () => Promise<void>) {
  const { setModified } = useForm()
  const isModified = useFormModified()
  const [isLeaving, setIsLeaving] = useState(false)
  const [failure, setFailure] = useState('')
  useEffect(() => {
    // Else the browser would ask whether the text may be lost, which it is not.
    if (isLeaving && !isModified) window.location.reload()
  }, [isLeaving, isModified])
  const open = () => {
    keepNow().then(
      () => {
        setModified(false)
        setIsLeaving(true)
      },
      (error: unknown) => setFailure((error as Error).message),
    )
  }
  return { open, failure }
}
