'use client'

import { useDocumentInfo, useFormFields, useLocale } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import type { DeskState, KeptText } from '../desk-state'
import type { Compared } from '../compare/with-present'
import { UNSAVED_API } from '../paths'
import type { Start } from '../start'
import { ask } from './ask'

/** An unsaved text that is offered back, beside what is saved. */
export type Offer = KeptText & Compared

/** The person's own unsaved texts of the item – or of a new one of the kind – from other openings of the form. */
export function useKeptTexts(start: Start | null, state: DeskState | null) {
  const { collectionSlug, id } = useDocumentInfo()
  const { code: locale } = useLocale()
  const site = useFormFields(([fields]) => fields.site?.value)
  const [keptOfNew, setKeptOfNew] = useState<KeptText[]>([])
  const [offers, setOffers] = useState<Offer[]>([])
  const kept = id ? state?.kept : keptOfNew
  const present = state?.present
  const wanted = (kept ?? [])
    .filter((text) => text.opening !== start?.opening && text.locale === locale)
    .map((text) => `${text.id} ${text.keptAt}`)
    .join(',')

  useEffect(() => {
    if (id || !collectionSlug) return
    const query = new URLSearchParams({ kind: collectionSlug })
    if (typeof site === 'string') query.set('site', site)
    ask<{ kept: KeptText[] }>(`${UNSAVED_API}/cua-toi?${query}`).then(
      (answer) => setKeptOfNew(answer.kept),
      // A site where the person does not work has nothing to offer.
      (error: unknown) => console.error(error),
    )
  }, [collectionSlug, id, site])
  useEffect(() => {
    let isLeft = false
    const ids = wanted.split(',').filter(Boolean)
    const texts = (kept ?? []).filter((text) => ids.includes(`${text.id} ${text.keptAt}`))
    Promise.all(texts.map(compared)).then(
      (all) => {
        if (!isLeft) setOffers(all.filter((offer) => offer !== null))
      },
      (error: unknown) => console.error(error),
    )
    return () => {
      isLeft = true
    }
    // The list is asked for every few seconds; only other texts, there or saved, matter.
  }, [wanted, present])
  const drop = useCallback(async (offer: Offer) => {
    await ask(`${UNSAVED_API}/cua-toi/${offer.id}/bo`, {})
    setOffers((all) => all.filter((each) => each.id !== offer.id))
  }, [])
  return { offers, drop }
}

/** A text that says nothing else than what is saved by now needs no offer. */
async function compared(text: KeptText): Promise<Offer | null> {
  const comparison = await ask<Compared>(`${UNSAVED_API}/cua-toi/${text.id}`)
  if (comparison.differences.length > 0) return { ...text, ...comparison }
  await ask(`${UNSAVED_API}/cua-toi/${text.id}/bo`, {})
  return null
}
