'use client'

import { Button } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import { EntryField } from '../login/entry-field'

type Props = {
  submit: string
  isBusy: boolean
  problem: string
  /** The label of the box for the code; left out where `children` bring one. */
  asksFor?: string
  onSend: (code: string) => void
  onCancel: () => void
  children: ReactNode
}

/** Something that a code confirms. */
export function CodeForm({ submit, isBusy, problem, asksFor, onSend, onCancel, children }: Props) {
  return (
    <form
      className="sign-in"
      onSubmit={(event) => {
        event.preventDefault()
        const code = new FormData(event.currentTarget).get('code')
        if (typeof code === 'string') onSend(code)
      }}
    >
      {children}
      {asksFor && <EntryField autoComplete="one-time-code" autoFocus label={asksFor} name="code" />}
      <p className="sign-in-problem" role="alert">
        {problem}
      </p>
      <div className="sign-in-buttons">
        <Button disabled={isBusy} margin={false} type="submit">
          {submit}
        </Button>
        <Button buttonStyle="secondary" disabled={isBusy} margin={false} onClick={onCancel}>
          Thôi
        </Button>
      </div>
    </form>
  )
}
