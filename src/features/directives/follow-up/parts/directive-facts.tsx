import { displayDay } from '@/platform/time/calendar-day'
import type { ShownDirective } from '../shown-directive'
import { Files } from './task-list'
import { urgencyWord } from './words'

/** Below this the text is shown whole, above it is opened. */
const SHORT_TEXT = 600

/** What the directive says: facts, files, text. */
export function DirectiveFacts({ directive, delivery }: { directive: ShownDirective; delivery: string }) {
  const { text, files, slug, isPublished } = directive
  const facts = [
    ['Hạn hoàn thành', directive.dueOn && displayDay(directive.dueOn)],
    ['Mức độ khẩn', urgencyWord(directive.urgency)],
    ['Nơi ban hành', directive.issuedBy],
    ['Người ký', directive.signer],
    ['Ngày ban hành', directive.issuedOn && displayDay(directive.issuedOn)],
  ]
  return (
    <>
      <dl className="follow-facts">
        {facts
          .filter(([, value]) => value)
          .map(([term, value]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      {files.length > 0 && (
        <>
          <h2>Tệp của văn bản</h2>
          <Files delivery={delivery} files={files} />
        </>
      )}
      {text && (
        <details className="follow-text" open={text.length <= SHORT_TEXT}>
          <summary>Nội dung văn bản</summary>
          <p>{text}</p>
        </details>
      )}
      {isPublished && (
        <p>
          <a href={`/chi-dao-dieu-hanh/${slug}`} rel="noreferrer" target="_blank">
            Xem trang công khai của văn bản
          </a>
        </p>
      )}
    </>
  )
}
