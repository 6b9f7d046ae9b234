'use client'

import { Button } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import type { MadeAnswer } from '../answers'
import { TASKS_PATH } from '@/platform/sites/tasks-path'

type Props = { made: MadeAnswer; onNext: () => void }

/** What was made: where it is, who has it, and what there is to do next. */
export function Made({ made, onNext }: Props) {
  const { name, address, path, account, id } = made
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <section className="new-site-made">
      <h2 ref={heading} tabIndex={-1}>
        ✓ Đã có trang “{name}”
      </h2>
      <dl>
        <dt>Địa chỉ</dt>
        <dd>
          <a href={address} rel="noopener" target="_blank">
            {address}
          </a>
        </dd>
        {path !== address && (
          <>
            <dt>Cũng mở được tại</dt>
            <dd>
              <a href={path} rel="noopener" target="_blank">
                {path}
              </a>
            </dd>
          </>
        )}
        {account && (
          <>
            <dt>Người nhận trang</dt>
            <dd>{account.email}</dd>
            <dt>Mật khẩu ban đầu</dt>
            <dd>
              {account.password ? (
                <>
                  <code>{account.password}</code>{' '}
                  <small>
                    Chỉ hiện lần này: hãy chép lại và giao tận tay; người nhận đổi sau khi đăng nhập.
                  </small>
                </>
              ) : (
                'Người này đã có tài khoản: dùng mật khẩu đang có.'
              )}
            </dd>
          </>
        )}
      </dl>
      <div className="new-site-buttons">
        <Button el="anchor" margin={false} newTab url={path}>
          Mở trang
        </Button>
        <Button buttonStyle="secondary" el="anchor" margin={false} url={`${TASKS_PATH}?trang=${id}`}>
          Việc cần làm của trang này
        </Button>
        <Button buttonStyle="secondary" margin={false} onClick={onNext}>
          Tạo trang khác
        </Button>
      </div>
    </section>
  )
}
