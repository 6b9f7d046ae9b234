import type { CollectionSlug } from 'payload'

/** Collections whose items are drafted, approved and published, as people read them in settings. */
export const WORKFLOW_COLLECTIONS = [
  { value: 'news', label: 'Tin tức' },
  { value: 'pages', label: 'Bài giới thiệu' },
  { value: 'banners', label: 'Banner' },
  { value: 'directives', label: 'Chỉ đạo điều hành' },
  { value: 'legal-documents', label: 'Văn bản pháp luật' },
  { value: 'procedures', label: 'Thủ tục hành chính' },
  { value: 'procedure-decisions', label: 'Quyết định công bố' },
] as const satisfies { value: CollectionSlug; label: string }[]

export type WorkflowCollection = (typeof WORKFLOW_COLLECTIONS)[number]['value']

/** Official documents are a clerk's business too. */
const DOCUMENT_COLLECTIONS: string[] = ['legal-documents', 'directives'] satisfies WorkflowCollection[]

export function isWorkflowCollection(collection: unknown): collection is WorkflowCollection {
  return WORKFLOW_COLLECTIONS.some(({ value }) => value === collection)
}

export function isDocumentCollection(collection: string): boolean {
  return DOCUMENT_COLLECTIONS.includes(collection)
}
