'use client'

import { Button } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { BATCHES_API } from '../entry-path'
import { post } from './answer'

type Props = { id: string; accepted: number; faulty: number; mayPublish: boolean; siteName: string }

/**
 * Confirms or cancels a batch. Drafts are what happens unless the person chooses otherwise; to publish is asked twice.
 */
export function Confirm({ id, accepted, faulty, mayPublish, siteName }: Props) {
  const router = useRouter()
  const [publishes, setPublishes] = useState(false)
  const [isAsking, setAsking] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState('')
  const count = accepted.toLocaleString('vi-VN')

  const decide = async (decision: 'confirm' | 'cancel') => {
    setBusy(true)
    setProblem('')
    try {
      await post(`${BATCHES_API}/${id}/${decision}`, decision === 'confirm' ? { publishes } : {})
    } catch (error) {
      setProblem((error as Error).message)
    }
    setBusy(false)
    setAsking(false)
    router.refresh()
  }
  const confirm = () => (publishes && !isAsking ? setAsking(true) : void decide('confirm'))

  return (
    <section className="entry-confirm">
      <h2>{accepted > 0 ? 'Việc tiếp theo: xác nhận' : 'Chưa có dòng nào ghi được'}</h2>
      {mayPublish && accepted > 0 && (
        <fieldset>
          <legend>Ghi vào “{siteName}” như thế nào?</legend>
          <label>
            <input checked={!publishes} name="how" onChange={() => setPublishes(false)} type="radio" />
            Ghi thành bản nháp, chờ duyệt
          </label>
          <label>
            <input checked={publishes} name="how" onChange={() => setPublishes(true)} type="radio" />
            Đăng ngay, người dân thấy liền
          </label>
        </fieldset>
      )}
      {!mayPublish && accepted > 0 && (
        <p>Văn bản được ghi thành bản nháp ở “{siteName}”, chờ người duyệt đăng.</p>
      )}
      {isAsking && (
        <p className="entry-sure" role="alert">
          Đăng công khai {count} văn bản ngay bây giờ?
        </p>
      )}
      <div className="entry-buttons">
        {accepted > 0 && (
          <Button disabled={isBusy} margin={false} onClick={confirm} size="large">
            {isAsking
              ? `Đúng, đăng ${count} văn bản`
              : publishes
                ? `Đăng ${count} văn bản…`
                : `Ghi ${count} bản nháp`}
          </Button>
        )}
        {isAsking ? (
          <Button buttonStyle="secondary" margin={false} onClick={() => setAsking(false)} size="large">
            Chưa
          </Button>
        ) : (
          <Button
            buttonStyle="secondary"
            disabled={isBusy}
            margin={false}
            onClick={() => void decide('cancel')}
            size="large"
          >
            Hủy, không ghi gì
          </Button>
        )}
      </div>
      {accepted > 0 && <p>Tệp quét thả ở cuối trang, trước hoặc sau khi ghi đều được.</p>}
      {faulty > 0 && accepted > 0 && (
        <p>{faulty.toLocaleString('vi-VN')} dòng có lỗi sẽ không được ghi; sửa và tải lên sau.</p>
      )}
      {problem && (
        <p className="entry-problem" role="alert">
          {problem}
        </p>
      )}
    </section>
  )
}
