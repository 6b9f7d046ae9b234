'use client'

import { useForm } from '@payloadcms/ui'
import { useEffect, useRef, type RefObject } from 'react'

/** The fields of the form, but for what is read and pressed while nobody may write: this part and the workflow. */
const FIELDS = '.document-fields__fields > *, .document-fields__sidebar-fields > .render-fields > *'
const STAYS_OPEN = '.editing-desk, .workflow-panel'

/**
 * A form that cannot be saved is not written in: it is not submitted, and its fields take no keys. The form's own word for
 * "disabled" stops the first only. Returns the place of the component, from which the form is found.
 */
export function useShut(isShut: boolean): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null)
  const { disabled, setDisabled } = useForm()
  const wasShut = useRef(false)
  useEffect(() => {
    if (isShut && !disabled) setDisabled(true)
    if (!isShut && wasShut.current) setDisabled(false)
    wasShut.current = isShut
  }, [isShut, disabled, setDisabled])
  // After every render, for fields that came since.
  useEffect(() => {
    const fields = place.current?.closest('form')?.querySelectorAll(FIELDS) ?? []
    for (const field of fields) field.toggleAttribute('inert', isShut && !isOpen(field))
  })
  return place
}

function isOpen(field: Element): boolean {
  return field.matches(STAYS_OPEN) || field.querySelector(STAYS_OPEN) !== null
}
