'use client'

import { Button } from '@payloadcms/ui'
import { post } from './post'
import { useAction } from './use-action'

type Row = { id: string; device: string; since: string; lastUse: string; isThis: boolean }
type Props = { person: string; sessions: Row[]; isOwn: boolean }

/** Where a person is logged in, and the buttons that end it. */
export function SessionList({ person, sessions, isOwn }: Props) {
  const { act, refresh, isBusy, problem } = useAction()
  const end = (data: object) => act(async () => post(`${person}/dang-xuat`, data).then(refresh))
  const others = sessions.filter(({ isThis }) => !isThis)
  if (sessions.length === 0) return <p>Không có phiên đăng nhập nào đang mở.</p>
  return (
    <>
      <ul className="security-sessions">
        {sessions.map(({ id, device, since, lastUse, isThis }) => (
          <li key={id}>
            <div>
              <strong>{device}</strong>
              {isThis && <span className="security-this">Phiên này</span>}
              <p>
                Đăng nhập {since}, dùng lần cuối {lastUse}
              </p>
            </div>
            {!isThis && (
              <Button
                aria-label={`Đăng xuất: ${device}, đăng nhập ${since}`}
                buttonStyle="secondary"
                disabled={isBusy}
                margin={false}
                onClick={() => end({ session: id })}
                size="small"
              >
                Đăng xuất
              </Button>
            )}
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <Button buttonStyle="secondary" disabled={isBusy} margin={false} onClick={() => end({})}>
          {isOwn ? 'Đăng xuất mọi nơi khác' : 'Đăng xuất mọi nơi'}
        </Button>
      )}
      <p className="sign-in-problem" role="alert">
        {problem}
      </p>
    </>
  )
}
