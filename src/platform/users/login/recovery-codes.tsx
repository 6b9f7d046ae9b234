'use client'

import { Button } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'

type Props = { codes: string[]; onDone: () => void; level?: 'h1' | 'h2' }

/** The recovery codes, this once. */
export function RecoveryCodes({ codes, onDone, level: Heading = 'h1' }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  const [isCopied, setCopied] = useState(false)
  useEffect(() => heading.current?.focus(), [])
  const text = codes.join('\n')
  return (
    <section className="sign-in recovery-codes">
      <Heading ref={heading} tabIndex={-1}>
        Cất mười mã dự phòng
      </Heading>
      <p>
        Khi mất điện thoại, mỗi mã đăng nhập được một lần. Các mã chỉ hiện lần này: hãy in ra hoặc cất vào nơi
        an toàn, không để cùng điện thoại.
      </p>
      <ul>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <p className="sign-in-buttons">
        <Button
          buttonStyle="secondary"
          margin={false}
          onClick={() => void navigator.clipboard.writeText(text).then(() => setCopied(true))}
        >
          Chép tất cả
        </Button>
        <Button buttonStyle="secondary" margin={false} onClick={() => window.print()}>
          In
        </Button>
        <span role="status">{isCopied ? 'Đã chép.' : ''}</span>
      </p>
      <Button margin={false} onClick={onDone} size="large">
        Tôi đã cất các mã này
      </Button>
    </section>
  )
}
