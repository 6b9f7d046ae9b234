import { useEffect, useState } from 'react'
import type { KnownTargets } from './finding'
import type { Question } from './named-things'
import { CHECKS_PATH } from './path'

const NOTHING: KnownTargets = {
  brokenLinks: [],
  closedTargets: [],
  unknownNumbers: [],
  picturesWithoutAlt: [],
}
/** Until a person pauses; typing words asks nothing, only naming something new does. */
const PAUSE_MS = 1500

/** What the portal knows of the things that a text names. */
export function useKnownTargets(site: string, question: Question): KnownTargets {
  const [known, setKnown] = useState(NOTHING)
  const asked = JSON.stringify({ site, ...question })
  const isEmpty = site === '' || Object.values(question).every((values) => values.length === 0)

  useEffect(() => {
    if (isEmpty) return setKnown(NOTHING)
    const leaving = new AbortController()
    const timer = setTimeout(() => {
      fetch(`/api${CHECKS_PATH}`, {
        method: 'POST',
        credentials: 'include',
        headers: { 'content-type': 'application/json' },
        body: asked,
        signal: leaving.signal,
      })
        .then(async (response) => {
          if (response.ok) setKnown((await response.json()) as KnownTargets)
        })
        .catch((error: unknown) => {
          // The checks only help; the form works without them.
          if (!leaving.signal.aborted) console.error(error)
        })
    }, PAUSE_MS)
    return () => {
      clearTimeout(timer)
      leaving.abort()
    }
  }, [asked, isEmpty])

  return known
}
