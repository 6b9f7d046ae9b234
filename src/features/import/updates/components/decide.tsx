'use client'

import { Button } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { IMPORTS_API } from '../imports-path'
import { post } from './answer'

type Props = { id: string; accepted: number; isChecked: boolean }

/** Confirms or cancels an import. */
export function Decide({ id, accepted, isChecked }: Props) {
  const router = useRouter()
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState('')
  const decide = async (decision: 'confirm' | 'cancel') => {
    setBusy(true)
    setProblem('')
    try {
      await post(`${IMPORTS_API}/${id}/${decision}`)
    } catch (error) {
      setProblem((error as Error).message)
    }
    setBusy(false)
    router.refresh()
  }
  return (
    <div className="import-decide">
      {isChecked && (
        <Button disabled={isBusy || accepted === 0} margin={false} onClick={() => void decide('confirm')}>
          Ghi {accepted.toLocaleString('vi-VN')} thay đổi
        </Button>
      )}
      <Button buttonStyle="secondary" disabled={isBusy} margin={false} onClick={() => void decide('cancel')}>
        Hủy lần nhập
      </Button>
      {problem && (
        <p className="import-problem" role="alert">
          {problem}
        </p>
      )}
    </div>
  )
}
