'use client'

import { Button } from '@payloadcms/ui'
import type { ReactNode } from 'react'

type Props = {
  title: string
  lead?: ReactNode
  problem: string
  submit: string
  canSend: boolean
  onSend: (data: Record<string, string>) => void
  children: ReactNode
  /** Links below the button. */
  after?: ReactNode
}

/** One step on the way in: a heading, a few boxes, one button. */
export function EntryForm({ title, lead, problem, submit, canSend, onSend, children, after }: Props) {
  return (
    <form
      className="sign-in"
      method="post"
      onSubmit={(event) => {
        event.preventDefault()
        const values = [...new FormData(event.currentTarget)].filter(([, value]) => typeof value === 'string')
        if (canSend) onSend(Object.fromEntries(values) as Record<string, string>)
      }}
    >
      <h1>{title}</h1>
      {lead}
      {children}
      <p className="sign-in-problem" role="alert">
        {problem}
      </p>
      <Button disabled={!canSend} margin={false} size="large" type="submit">
        {submit}
      </Button>
      {after}
    </form>
  )
}
