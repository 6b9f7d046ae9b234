import type { DraftComparison } from '../compare-draft'
import { changeDetail, type ChangeDetail } from '../change-detail'
import { changeInWords } from '../change-words'
import { numberInWords } from '../value-words'
import { DiffParts, type DiffLook } from './diff-parts'

const LOOK: DiffLook = {
  added: { style: { background: 'var(--theme-success-100)', color: 'var(--theme-success-700)' } },
  removed: { style: { background: 'var(--theme-error-100)', color: 'var(--theme-error-700)' } },
  skipped: { style: { display: 'block', fontStyle: 'italic', color: 'var(--theme-elevation-600)' } },
  spoken: {
    style: { position: 'absolute', width: 1, height: 1, overflow: 'hidden', clipPath: 'inset(50%)' },
  },
  words: { added: 'thêm:', removed: 'bỏ:', end: 'hết.' },
  skippedWords: (count, isOfChange) =>
    isOfChange ? `… (còn ${numberInWords(count)} từ) …` : `… (${numberInWords(count)} từ không đổi) …`,
}

/** What publishing a draft would do, in words for the person who is about to. */
export function DraftComparisonText({ comparison }: { comparison: DraftComparison }) {
  switch (comparison.kind) {
    case 'unpublished':
      return (
        <>
          <p>
            Thủ tục chưa được đăng, nên chưa có gì để so. Khi đăng, toàn bộ nội dung của bản này hiện ra công
            khai.
          </p>
          <Missing parts={comparison.missing} />
        </>
      )
    case 'same':
      return <p>Bản mới nhất chính là bản đang đăng: không có gì chờ đăng.</p>
    case 'unseen':
      return (
        <p>
          Bản nháp chỉ khác bản đang đăng ở những chỗ không tính là thay đổi với người đọc: dấu câu, khoảng
          trắng, chữ hoa, bản tiếng Anh, hoặc thông tin nội bộ.
        </p>
      )
    case 'changed':
      return (
        <>
          <p>
            Nếu đăng bản nháp này, người dân thấy ngay {comparison.changes.length} thay đổi dưới đây, và chúng
            được ghi vào lịch sử của thủ tục. Nếu thay đổi theo một quyết định có ngày hiệu lực về sau, hãy
            lưu nháp rồi đưa thủ tục vào “Quyết định công bố”: đến ngày, cổng tự áp dụng.
          </p>
          <Missing parts={comparison.missing} />
          <ul style={{ margin: 'var(--base) 0', paddingLeft: 'var(--base)' }}>
            {comparison.changes.map((change, index) => (
              <li key={index} style={{ marginBottom: 'calc(var(--base) * .75)' }}>
                {changeInWords(change)}
                <Detail detail={changeDetail(change)} />
              </li>
            ))}
          </ul>
        </>
      )
  }
}

function Missing({ parts }: { parts: string[] }) {
  if (parts.length === 0) return null
  return <p>Bản này còn thiếu phần bắt buộc: {parts.join(', ').toLocaleLowerCase('vi')}.</p>
}

function Detail({ detail }: { detail: ChangeDetail | null }) {
  if (!detail) return null
  if (detail.kind === 'names') {
    return (
      <ul style={{ paddingLeft: 'var(--base)' }}>
        {detail.names.map((name, index) => (
          <li key={index}>{name}</li>
        ))}
      </ul>
    )
  }
  return (
    <div
      style={{
        maxWidth: '48rem',
        marginTop: 'calc(var(--base) * .4)',
        padding: 'calc(var(--base) * .6)',
        border: '1px solid var(--theme-elevation-150)',
        borderRadius: 'var(--style-radius-m)',
        whiteSpace: 'pre-line',
      }}
    >
      <DiffParts parts={detail.parts} look={LOOK} />
    </div>
  )
}
