'use client'

import type { SetUp } from '../second-factor/set-up'
import { EntryField } from './entry-field'

/** Puts the account into an authenticator app and asks for a first code. */
export function SetUpSteps({ setUp: { qr, secret } }: { setUp: SetUp }) {
  return (
    <ol className="set-up">
      <li>
        Cài một ứng dụng xác thực trên điện thoại (Google Authenticator, Microsoft Authenticator hay ứng dụng
        tương tự).
      </li>
      <li>
        Trong ứng dụng, chọn thêm tài khoản rồi quét mã này:
        <svg
          aria-label="Mã QR cho ứng dụng xác thực"
          className="set-up-qr"
          role="img"
          viewBox={`0 0 ${qr.size} ${qr.size}`}
        >
          <rect fill="#fff" height={qr.size} width={qr.size} />
          <path d={qr.path} fill="#000" />
        </svg>
        <details>
          <summary>Không quét được? Nhập khóa bằng tay</summary>
          <code className="set-up-secret">{secret}</code>
        </details>
      </li>
      <li>
        <EntryField
          autoComplete="one-time-code"
          inputMode="numeric"
          label="Nhập sáu chữ số đang hiện trong ứng dụng"
          maxLength={7}
          name="code"
        />
      </li>
    </ol>
  )
}
