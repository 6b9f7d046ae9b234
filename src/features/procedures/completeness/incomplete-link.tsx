import type { BeforeListTableServerProps } from 'payload'
import { MANDATORY_PARTS } from '../vocabulary'

const INCOMPLETE = MANDATORY_PARTS.map(
  ({ value }, index) => `where[or][0][and][0][missingParts][in][${index}]=${value}`,
).join('&')

/** Above the list of procedures: how many lack a mandatory part, and the way to see only those. */
export async function IncompleteLink({ payload }: BeforeListTableServerProps) {
  const { totalDocs } = await payload.count({
    collection: 'procedures',
    where: { missingParts: { in: MANDATORY_PARTS.map(({ value }) => value) } },
  })
  if (totalDocs === 0) return null
  return (
    <p>
      <a href={`/admin/collections/procedures?${INCOMPLETE}`}>
        Xem {totalDocs.toLocaleString('vi')} thủ tục còn thiếu phần bắt buộc
      </a>
    </p>
  )
}
