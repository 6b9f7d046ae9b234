import { displayInstant } from '../../time/display-instant'
import type { DeskState } from '../desk-state'
import type { Desk } from './use-desk'

type Props = { desk: Desk; isUnsaved: boolean; mayChange: boolean; onReload: () => void }

/** Above the text: that somebody else works on the item, or has saved another text of it in the meantime. */
export function HoldNotice({ desk, isUnsaved, mayChange, onReload }: Props) {
  const { state, isHeldByOther, isStale, takeOver } = desk
  if (!state || (!isHeldByOther && !isStale)) return null
  return (
    <section className="editing-note editing-note--held" role="status" id="editing-held">
      {isHeldByOther && state.holder && (
        <p>
          <strong>{`${state.holder.name} đang sửa mục này từ ${displayInstant(state.holder.since)}.`}</strong>{' '}
          {heldWords(isUnsaved, mayChange)}
        </p>
      )}
      {isStale && (
        <p>
          <strong>{savedWords(state)}</strong>{' '}
          {isUnsaved
            ? 'Chữ bạn đang viết đã được giữ lại, không mất. Hãy mở hai bản cạnh nhau rồi lấy những ô bạn cần.'
            : 'Bạn đang xem bản cũ.'}
        </p>
      )}
      <div className="workflow-buttons">
        {isStale && (
          <button
            className="workflow-button workflow-button--main"
            id="editing-reload"
            onClick={onReload}
            type="button"
          >
            {isUnsaved ? 'Xem hai bản cạnh nhau' : 'Mở bản mới'}
          </button>
        )}
        {isHeldByOther && mayChange && (
          <button className="workflow-button" id="editing-take-over" onClick={takeOver} type="button">
            Tiếp quản
          </button>
        )}
      </div>
    </section>
  )
}

function heldWords(isUnsaved: boolean, mayChange: boolean): string {
  if (isUnsaved)
    return 'Chữ bạn chưa lưu đã được giữ lại, không mất; hiện chỉ một người sửa được. Bạn có thể chờ, hoặc tiếp quản.'
  if (!mayChange) return 'Bạn đọc được, chưa sửa được.'
  return 'Bạn đọc được nhưng chưa sửa được, để hai người không ghi đè lên nhau. Nếu cần sửa ngay, hãy tiếp quản: người kia được báo, và chữ họ chưa lưu vẫn được giữ cho họ.'
}

function savedWords({ writer }: DeskState): string {
  const who = writer.isMe ? 'Bạn (ở cửa sổ khác)' : (writer.name ?? 'Cổng')
  return `${who} đã lưu một bản khác${writer.at ? ` lúc ${displayInstant(writer.at)}` : ''}.`
}
