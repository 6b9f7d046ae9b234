import { displayDay } from '@/platform/time/calendar-day'
import { AdminScreen, type ScreenProps } from '@/platform/ui/admin-screen'
import { RELATION_KINDS } from '../../vocabulary'
import type { UnlinkedRelation } from '../link-waiting'
import { readUnlinked } from './read-unlinked'
import { UNLINKED_PATH } from './unlinked-path'

/** More than that nobody works through at one sitting; the next come up as these are done. */
const MOST_SHOWN = 200

/** Relations of legal documents that name another one in words only, with the documents that may be meant. */
export function UnlinkedView(props: ScreenProps) {
  return (
    <AdminScreen {...props} path={UNLINKED_PATH} trail={[{ label: 'Quan hệ chưa nối' }]}>
      {async (req) => <Unlinked relations={await readUnlinked(req)} />}
    </AdminScreen>
  )
}

function Unlinked({ relations }: { relations: UnlinkedRelation[] }) {
  return (
    <>
      <h1>Quan hệ chưa nối</h1>
      <p>
        Văn bản đã đăng nêu văn bản khác bằng chữ. Cổng tự nối khi chữ chỉ đúng một văn bản; số của tỉnh, xã
        còn phải trùng ngày hoặc cơ quan ban hành. Mở văn bản, chọn “Văn bản trong cổng” ở thẻ Quan hệ nếu
        biết chắc.
      </p>
      {relations.length === 0 ? (
        <p>Không còn quan hệ nào chưa nối.</p>
      ) : (
        <>
          <p>
            {relations.length} quan hệ
            {relations.length > MOST_SHOWN && `, dưới đây là ${MOST_SHOWN} quan hệ đầu`}.
          </p>
          <UnlinkedTable relations={relations.slice(0, MOST_SHOWN)} />
        </>
      )}
    </>
  )
}

function UnlinkedTable({ relations }: { relations: UnlinkedRelation[] }) {
  return (
    <div className="table">
      <table cellPadding="0" cellSpacing="0">
        <thead>
          <tr>
            <th scope="col">Văn bản</th>
            <th scope="col">Quan hệ</th>
            <th scope="col">Nêu bằng chữ</th>
            <th scope="col">Có thể là</th>
          </tr>
        </thead>
        <tbody>
          {relations.map((relation) => (
            <tr key={relation.row}>
              <td>
                <a href={adminUrl(relation.document)}>{relation.number}</a>
              </td>
              <td>{RELATION_KINDS.find(({ value }) => value === relation.kind)?.label ?? relation.kind}</td>
              <td>{relation.text}</td>
              <td>
                <Candidates relation={relation} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Candidates({ relation: { candidates, isReadable } }: { relation: UnlinkedRelation }) {
  if (!isReadable) return 'Chữ không nêu đúng một số'
  if (candidates.length === 0) return 'Cổng chưa có văn bản số này'
  return candidates.map(({ id, number, issuedOn, issuer }) => (
    <div key={id}>
      <a href={adminUrl(id)}>{number}</a>
      {issuedOn && ` ngày ${displayDay(issuedOn)}`}
      {issuer && `, ${issuer}`}
    </div>
  ))
}

function adminUrl(id: string): string {
  return `/admin/collections/legal-documents/${id}`
}
