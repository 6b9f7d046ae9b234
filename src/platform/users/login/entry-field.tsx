'use client'

import { useState, type ComponentProps } from 'react'

type Props = Omit<ComponentProps<'input'>, 'id'> & { name: string; label: string; hint?: string }

/** A labelled box. Its text stays the browser's own, so that password managers fill it. */
export function EntryField({ label, hint, type = 'text', name, ...rest }: Props) {
  const id = `field-${name}`
  const [isShown, setShown] = useState(false)
  return (
    <div className="sign-in-field">
      <div className={`field-type ${type === 'password' ? 'password' : 'text'}`}>
        <label className="field-label" htmlFor={id}>
          {label}
        </label>
        <input
          {...rest}
          aria-describedby={hint ? `${id}-hint` : undefined}
          id={id}
          name={name}
          required
          type={type === 'password' && isShown ? 'text' : type}
        />
      </div>
      {hint && (
        <p className="sign-in-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {type === 'password' && (
        <label className="sign-in-show">
          <input checked={isShown} onChange={() => setShown(!isShown)} type="checkbox" /> Hiện mật khẩu
        </label>
      )}
    </div>
  )
}
