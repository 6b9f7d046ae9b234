'use client'

import { useRef, useState } from 'react'
import type { CheckedAnswer, MadeAnswer } from '../answers'
import { NEW_SITES_API } from '../paths'
import { post } from './answer'

/** A line that has its site now. */
export type MadeLine = MadeAnswer & { line: number }

export type Making = ReturnType<typeof useMaking>

/** Makes lines one after the other until it is stopped, or one of them cannot be made. */
export function useMaking() {
  const [made, setMade] = useState<MadeLine[]>([])
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState('')
  const isWanted = useRef(false)

  const make = async (lines: CheckedAnswer[]) => {
    isWanted.current = true
    setBusy(true)
    setProblem('')
    for (const { line, texts, name } of lines) {
      if (!isWanted.current) break
      try {
        const answer = await post<MadeAnswer>(NEW_SITES_API, { texts })
        setMade((before) => [...before, { ...answer, line }])
      } catch (error) {
        setProblem(`Dòng ${line} (${name}): ${(error as Error).message}`)
        break
      }
    }
    setBusy(false)
  }

  return {
    made,
    isBusy,
    problem,
    make,
    stop: () => {
      isWanted.current = false
    },
    reset: () => {
      setMade([])
      setProblem('')
    },
    isMade: (line: number) => made.some((one) => one.line === line),
  }
}
