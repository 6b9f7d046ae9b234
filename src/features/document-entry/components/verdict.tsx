import type { DocumentBatch } from '@/payload-types'
import type { countRows } from '../batches/batch-state'
import { BATCHES_API } from '../entry-path'
import { amount } from './words'

type Props = { batch: DocumentBatch; counts: Awaited<ReturnType<typeof countRows>> }

/** What came of the check or of the writing, in one glance, with the next thing to do. */
export function Verdict({ batch, counts }: Props) {
  const { faulty, refused, duplicate, accepted, written } = counts
  const isOver = batch.state !== 'waiting'
  const bad = faulty + refused
  return (
    <div className={`entry-verdict ${bad > 0 || batch.state === 'failed' ? 'entry-verdict--bad' : ''}`}>
      <p className="entry-numbers">
        {isOver ? (
          <span>
            <b>{amount(written)}</b> đã ghi
          </span>
        ) : (
          <span>
            <b>{amount(accepted)}</b> sẽ ghi
          </span>
        )}
        <span>
          <b>{amount(bad)}</b> có lỗi
        </span>
        {duplicate > 0 && (
          <span>
            <b>{amount(duplicate)}</b> đã có trong cổng
          </span>
        )}
      </p>
      {batch.problem && <p>{batch.problem}</p>}
      {isOver && !batch.publishes && written > 0 && (
        <p>Các văn bản đã ghi là bản nháp, chưa ai ngoài cơ quan thấy; người duyệt đăng sẽ đăng.</p>
      )}
      {isOver && batch.publishes && written > 0 && <p>Các văn bản đã ghi được đăng ngay.</p>}
      {bad > 0 && (
        <p>
          <a className="entry-template" download href={`${BATCHES_API}/${batch.id}/loi`}>
            Tải {amount(bad)} dòng lỗi (.xlsx)
          </a>{' '}
          {isOver
            ? 'Sửa trong tệp ấy rồi tải lên lại; dòng đã ghi không bị ghi đôi.'
            : 'Sửa rồi tải lên lại. Hoặc cứ ghi các dòng đúng trước, sửa dòng lỗi sau.'}
        </p>
      )}
    </div>
  )
}
