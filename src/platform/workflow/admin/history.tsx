import type { HistoryLine } from '../read-history'

/** What has happened to an item, newest first, closed until somebody asks. */
export function History({ lines }: { lines: HistoryLine[] }) {
  if (lines.length === 0) return null
  return (
    <details className="workflow-history">
      <summary>Lịch sử duyệt, đăng ({lines.length})</summary>
      <ol>
        {lines.map(({ id, when, what, who, note }) => (
          <li key={id}>
            <strong>{what}</strong>
            <span>{`${when}, ${who}`}</span>
            {note && <em>{note}</em>}
          </li>
        ))}
      </ol>
    </details>
  )
}
