import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { DocumentBatch } from '@/payload-types'
import { byNumber, type ByNumber, matchName } from '../files/match-name'
import { type RowCandidate, rowCandidates } from '../files/match-files'
import { DropFiles } from './drop-files'
import { WaitingFile } from './waiting-file'
import { amount } from './words'

const MOST_SHOWN = 200

type Props = { batch: DocumentBatch & { site: string }; req: PayloadRequest; mayAct: boolean }
type StoredFile = {
  id: string
  name: string
  state: 'waiting' | 'attached' | 'refused'
  problem: string | null
}

/** The files of a batch: which of them have their row, which not, and a place to drop more. */
export async function BatchFiles({ batch, req, mayAct }: Props) {
  const db = req.payload.db.drizzle
  const { rows } = await db.execute(sql`
    select id, original_name as name, state, problem from document_batch_files
    where batch_id = ${batch.id} order by original_name`)
  const files = rows as StoredFile[]
  const isWaited = files.some(({ state }) => state === 'waiting')
  const candidates = byNumber(isWaited ? await rowCandidates(db, batch.id) : [])
  const waiting = files
    .filter(({ state }) => state === 'waiting')
    .map((file) => ({ ...file, meaning: meaningOf(file, candidates) }))
  const matched = waiting.filter(({ meaning }) => meaning.isOne)
  const unmatched = waiting.filter(({ meaning }) => !meaning.isOne)
  const attached = files.filter(({ state }) => state === 'attached')
  const refused = files.filter(({ state }) => state === 'refused')
  const isOver = batch.state === 'done' || batch.state === 'failed'
  const takesFiles = mayAct && batch.state !== 'failed'
  return (
    <section>
      <h2>Tệp đính kèm</h2>
      <p>
        Đặt tên tệp theo số văn bản, ví dụ <code>15-2026-QĐ-UBND.pdf</code> hoặc{' '}
        <code>15-2026-QĐ-UBND-phu-luc.pdf</code>; mỗi tệp tự gắn vào văn bản cùng số.
      </p>
      {takesFiles && <DropFiles batch={batch.id} />}
      {files.length > 0 && (
        <p className="entry-numbers">
          <span>
            <b>{amount(attached.length)}</b> đã gắn
          </span>
          {!isOver && (
            <span>
              <b>{amount(matched.length)}</b> khớp với dòng
            </span>
          )}
          {(unmatched.length > 0 || !isOver) && (
            <span>
              <b>{amount(unmatched.length)}</b> chưa khớp
            </span>
          )}
          {refused.length > 0 && (
            <span>
              <b>{amount(refused.length)}</b> không nhận
            </span>
          )}
        </p>
      )}
      <FileList files={refused.map((file) => ({ ...file, note: file.problem ?? '' }))} title="Không nhận" />
      {unmatched.length > 0 && (
        <>
          <h3>Chưa khớp với dòng nào</h3>
          {!isOver && (
            <p>
              Nếu tên tệp ghi sai, hãy đổi tên rồi thả lại. Sau khi ghi, bạn chọn văn bản cho từng tệp ở đây.
            </p>
          )}
          <ul className="entry-files">
            {unmatched.slice(0, MOST_SHOWN).map(({ id, name, problem, meaning }) => (
              <li key={id}>
                <div>
                  <b>{name}</b>
                  <small>{problem ?? meaning.note}</small>
                </div>
                {isOver && mayAct && <WaitingFile id={id} name={name} site={batch.site} />}
              </li>
            ))}
          </ul>
        </>
      )}
      <FileList
        files={matched.map((file) => ({ ...file, note: file.problem ?? file.meaning.note }))}
        isFolded
        title="Khớp với dòng, sẽ gắn"
      />
      <FileList files={attached.map((file) => ({ ...file, note: '' }))} isFolded title="Đã gắn" />
    </section>
  )
}

type Noted = { id: string; name: string; note: string }

function FileList({ files, title, isFolded }: { files: Noted[]; title: string; isFolded?: boolean }) {
  if (files.length === 0) return null
  return (
    <details open={!isFolded}>
      <summary>
        {title} ({amount(files.length)})
      </summary>
      <ul className="entry-files">
        {files.slice(0, MOST_SHOWN).map(({ id, name, note }) => (
          <li key={id}>
            <div>
              <b>{name}</b> <small>{note}</small>
            </div>
          </li>
        ))}
        {files.length > MOST_SHOWN && <li>… và {amount(files.length - MOST_SHOWN)} tệp nữa</li>}
      </ul>
    </details>
  )
}

function meaningOf({ name }: StoredFile, rows: ByNumber<RowCandidate>): { isOne: boolean; note: string } {
  const items = matchName(name, rows)?.items ?? []
  const [only, ...others] = items
  if (!only) return { isOne: false, note: 'Không dòng nào mang số này.' }
  if (others.length === 0) return { isOne: true, note: `→ dòng ${only.line}: ${only.number}` }
  return {
    isOne: false,
    note: `Có ${items.length} dòng cùng số: ${items.map(({ line }) => line).join(', ')}.`,
  }
}
