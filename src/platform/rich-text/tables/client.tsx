'use client'

import { INSERT_TABLE_COMMAND, TableCellNode, TableNode, TableRowNode } from '@lexical/table'
import { createClientFeature, slashMenuBasicGroupWithItems } from '@payloadcms/richtext-lexical/client'
import { TablePlugin } from '@payloadcms/richtext-lexical/lexical/react/LexicalTablePlugin'
import { TableBar } from './table-bar'
import './tables.css'

const NEW_TABLE = { rows: '3', columns: '3', includeHeaders: { rows: true, columns: false } }

export const TablesClient = createClientFeature({
  nodes: [TableNode, TableCellNode, TableRowNode],
  plugins: [
    { Component: Tables, position: 'normal' },
    { Component: TableBar, position: 'aboveContainer' },
  ],
  slashMenu: {
    groups: [
      slashMenuBasicGroupWithItems([
        {
          Icon: TableIcon,
          key: 'bang',
          keywords: ['bang', 'bảng', 'table'],
          label: 'Bảng',
          onSelect: ({ editor }) => {
            editor.dispatchCommand(INSERT_TABLE_COMMAND, NEW_TABLE)
          },
        },
      ]),
    ],
  },
})

function Tables() {
  return <TablePlugin hasCellBackgroundColor={false} hasHorizontalScroll />
}

function TableIcon() {
  return (
    <svg aria-hidden="true" className="icon" fill="none" height="20" viewBox="0 0 20 20" width="20">
      <path d="M3 4h14v12H3zM3 8h14M3 12h14M8 4v12" stroke="currentColor" />
    </svg>
  )
}
