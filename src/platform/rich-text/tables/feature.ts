import { TableCellNode, TableNode, TableRowNode } from '@lexical/table'
import { createNode, createServerFeature } from '@payloadcms/richtext-lexical'

/** Tables in rich text. Payload's own feature for them is an experiment whose menu speaks English only. */
export const tables = createServerFeature({
  key: 'tables',
  feature: {
    ClientFeature: '@/platform/rich-text/tables/client#TablesClient',
    nodes: [
      createNode({ node: TableNode }),
      createNode({ node: TableRowNode }),
      createNode({ node: TableCellNode }),
    ],
  },
})
