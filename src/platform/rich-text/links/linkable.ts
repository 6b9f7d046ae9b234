/** What a text can lead to, as editors read it. */
export const LINKABLE = [
  { collection: 'news', label: 'Tin' },
  { collection: 'directives', label: 'Chỉ đạo' },
  { collection: 'legal-documents', label: 'Văn bản' },
  { collection: 'procedures', label: 'Thủ tục' },
  { collection: 'pages', label: 'Bài giới thiệu' },
] as const

/** The same and what cards show besides. */
export const FINDABLE = [...LINKABLE, { collection: 'agencies', label: 'Cơ quan' }] as const

export type FindableCollection = (typeof FINDABLE)[number]['collection']

/** True for a collection whose items can be found to be shown or linked to. */
export function isFindable(collection: string): collection is FindableCollection {
  return FINDABLE.some((one) => one.collection === collection)
}
