'use client'

import { useEffect, useState } from 'react'
import type { SetUp } from '../second-factor/set-up'
import { ask } from './ask'

/** How far somebody has come on the way in. */
type Stage =
  | { kind: 'start' }
  | { kind: 'code' }
  | { kind: 'set-up'; setUp: SetUp }
  | { kind: 'codes'; recoveryCodes: string[] }

/** The way into an account in its steps: what was given first is sent again with each later step. */
export function useEntry(url: string, onDone: () => void) {
  const [stage, setStage] = useState<Stage>({ kind: 'start' })
  const [given, setGiven] = useState<object>({})
  const [problem, setProblem] = useState('')
  const [isBusy, setBusy] = useState(false)
  const isReady = useIsReady()

  const send = async (data: object) => {
    setBusy(true)
    setProblem('')
    const all = { ...given, ...data }
    const answer = await ask(url, all)
    setGiven(all)
    setBusy(false)
    if (answer.kind === 'needs-code') setStage({ kind: 'code' })
    else if (answer.kind === 'needs-set-up') setStage({ kind: 'set-up', setUp: answer.setUp })
    else if (answer.kind === 'refused') setProblem(answer.message)
    else if (answer.recoveryCodes) setStage({ kind: 'codes', recoveryCodes: answer.recoveryCodes })
    else {
      setBusy(true)
      onDone()
    }
  }
  const startAgain = () => {
    setGiven({})
    setProblem('')
    setStage({ kind: 'start' })
  }
  return { stage, problem, canSend: isReady && !isBusy, send, startAgain }
}

/** False until the page listens: a form sent before that would go out the browser's own way. */
export function useIsReady(): boolean {
  const [isReady, setReady] = useState(false)
  useEffect(() => setReady(true), [])
  return isReady
}
