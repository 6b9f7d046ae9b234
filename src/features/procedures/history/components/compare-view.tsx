import { Gutter, SetStepNav } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'
import { compareDraft } from '../compare-draft'
import { DraftComparisonText } from './draft-comparison'

const TITLE = 'So với bản đang đăng'

/** The tab of a procedure's form that shows what publishing its draft would change. */
export async function CompareView({ initPageResult, doc }: DocumentViewServerProps) {
  const { req, docID } = initPageResult
  const id = String(docID ?? doc.id)
  const comparison = await compareDraft(req, id)
  const list = '/admin/collections/procedures'
  return (
    <Gutter>
      <SetStepNav
        nav={[
          { label: 'Thủ tục hành chính', url: list },
          { label: nameOf(doc) ?? id, url: `${list}/${id}` },
          { label: TITLE },
        ]}
      />
      <h2 style={{ margin: 'var(--base) 0' }}>{TITLE}</h2>
      {comparison ? (
        <DraftComparisonText comparison={comparison} />
      ) : (
        <p>Bạn không có quyền xem thủ tục này, hoặc thủ tục không còn.</p>
      )}
    </Gutter>
  )
}

function nameOf({ name }: { name?: unknown }): string | null {
  return typeof name === 'string' ? name : null
}
