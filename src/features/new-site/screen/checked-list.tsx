'use client'

import type { CheckedAnswer } from '../answers'
import type { Making } from './use-making'

const MOST_SHOWN = 200
const STATES = { ready: 'Sẽ tạo', exists: 'Đã có', faulty: 'Có lỗi' } as const
/** Lines with faults first: they are what there is to do. */
const ORDER = ['faulty', 'ready', 'exists']

type Props = { lines: CheckedAnswer[]; making: Making }

/** The lines of a list, each with what would become of it, or has. */
export function CheckedList({ lines, making }: Props) {
  const shown = [...lines]
    .sort((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state) || a.line - b.line)
    .slice(0, MOST_SHOWN)
  return (
    <>
      <ol className="new-site-lines">
        {shown.map((line) => {
          const isMade = making.isMade(line.line)
          return (
            <li key={line.line} data-state={isMade ? 'made' : line.state}>
              <b>{isMade ? '✓ Đã tạo' : STATES[line.state]}</b>
              <div>
                <p>
                  {line.name || '(chưa có tên)'} <small>dòng {line.line}</small>
                </p>
                <p>
                  <small>{[`/don-vi/${line.slug}`, ...line.hosts].join(' · ')}</small>
                </p>
                {line.faults.map(({ column, message }) => (
                  <p key={column + message} className="new-site-problem">
                    {column ? `${column}: ` : ''}
                    {message}
                  </p>
                ))}
              </div>
            </li>
          )
        })}
      </ol>
      {lines.length > MOST_SHOWN && (
        <p>… và {(lines.length - MOST_SHOWN).toLocaleString('vi-VN')} dòng nữa.</p>
      )}
    </>
  )
}
