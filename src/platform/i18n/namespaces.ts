/** One file of words per namespace and language: `messages/<locale>/<namespace>.json`. */
export const NAMESPACES = [
  'site',
  'home',
  'news',
  'pages',
  'directives',
  'legal-documents',
  'document-lists',
  'procedures',
  'procedure-lists',
  'procedure-sheet',
  'procedure-history',
  'procedure-completeness',
  'search',
  'file-reading',
  'members',
  'unit-history',
] as const
