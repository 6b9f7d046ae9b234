'use client'

import { useId } from 'react'

type Props = {
  name: string
  label: string
  value: string
  onChange: (text: string) => void
  hint?: string
  type?: string
  isRequired?: boolean
}

/** One line to type in, with what is meant below it. */
export function Field({ name, label, value, onChange, hint, type = 'text', isRequired = false }: Props) {
  const id = useId()
  return (
    <div className="new-site-field">
      <label htmlFor={id}>
        {label}
        {isRequired && <span aria-hidden="true"> *</span>}
      </label>
      <input
        aria-describedby={hint ? `${id}-hint` : undefined}
        autoComplete="off"
        id={id}
        name={name}
        onChange={({ target }) => onChange(target.value)}
        required={isRequired}
        type={type}
        value={value}
      />
      {hint && <small id={`${id}-hint`}>{hint}</small>}
    </div>
  )
}
