'use client'

import { Button, useField } from '@payloadcms/ui'
import { useState } from 'react'
import { hasEnded } from '@/platform/sites/has-ended'
import { dayFromStored } from '@/platform/time/calendar-day'

const MEMBERS =
  '/api/sites?where[isRoot][not_equals]=true&depth=0&limit=0&pagination=false&select[validUntilOn]=true'

type Member = { id: string; validUntilOn?: string | null }

/** Chooses every member site that has not ended as recipient at once, or none. */
export function AllMembers({ path }: { path: string }) {
  const { setValue, value } = useField<string[]>({ path })
  const [problem, setProblem] = useState('')
  const chooseAll = async () => {
    const response = await fetch(MEMBERS, { credentials: 'include' }).catch(() => null)
    if (!response?.ok) return setProblem('Không đọc được danh sách trang. Hãy thử lại.')
    setProblem('')
    const { docs } = (await response.json()) as { docs: Member[] }
    const isStillThere = ({ validUntilOn }: Member) => !hasEnded(dayFromStored(validUntilOn))
    setValue([...new Set([...(value ?? []), ...docs.filter(isStillThere).map(({ id }) => id)])])
  }
  return (
    <div style={{ display: 'flex', flexWrap: 'wrap', gap: 'calc(var(--base) * 0.4)', paddingTop: '0.4rem' }}>
      <Button
        buttonStyle="secondary"
        id="all-members"
        margin={false}
        onClick={() => void chooseAll()}
        size="small"
      >
        Tất cả trang thành viên
      </Button>
      <Button buttonStyle="secondary" margin={false} onClick={() => setValue([])} size="small">
        Bỏ chọn hết
      </Button>
      {problem && <p role="alert">{problem}</p>}
    </div>
  )
}
