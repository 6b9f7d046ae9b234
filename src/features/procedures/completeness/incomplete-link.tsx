import type { BeforeListTableServerProps } from 'payload'

/** Above the list of procedures: how many lack a mandatory part, and the way to see only those. */
export async function IncompleteLink({ payload }: BeforeListTableServerProps) {
  const { totalDocs } = await payload.find({
    collection: 'procedures',
    where: { missingParts: { exists: true } },
    // The list shows the latest drafts.
    draft: true,
    select: { code: true },
    depth: 0,
    limit: 1,
  })
  if (totalDocs === 0) return null
  return (
    <p>
      <a href="/admin/collections/procedures?where[or][0][and][0][missingParts][exists]=true">
        Xem {totalDocs.toLocaleString('vi')} thủ tục còn thiếu phần bắt buộc
      </a>
    </p>
  )
}
