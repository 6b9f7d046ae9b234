'use client'

import {
  $deleteTableColumnAtSelection,
  $deleteTableRowAtSelection,
  $findCellNode,
  $findTableNode,
  $getTableRowIndexFromTableCellNode,
  $insertTableColumnAtSelection,
  $insertTableRowAtSelection,
  $isTableRowNode,
} from '@lexical/table'
import { $getSelection, type LexicalEditor } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useEffect, useState } from 'react'

const ACTIONS: [string, () => void][] = [
  ['Thêm hàng', () => $insertTableRowAtSelection(true)],
  ['Thêm cột', () => $inSameRow(() => $insertTableColumnAtSelection(true), 1)],
  ['Xóa hàng', () => $deleteTableRowAtSelection()],
  ['Xóa cột', () => $inSameRow($deleteTableColumnAtSelection, 0)],
  ['Xóa cả bảng', () => $tableAtSelection()?.remove()],
]

/** What can be done with the table in which one writes; seen only there. */
export function TableBar() {
  const [editor] = useLexicalComposerContext()
  const [isInTable, setInTable] = useState(false)
  useEffect(
    () =>
      editor.registerUpdateListener(({ editorState }) => {
        setInTable(editor.isEditable() && editorState.read(() => $tableAtSelection() !== null))
      }),
    [editor],
  )
  if (!isInTable) return null
  return (
    <div aria-label="Bảng" className="table-bar" role="toolbar">
      {ACTIONS.map(([label, act]) => (
        <button
          key={label}
          // The selection must stay in the table.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => run(editor, act)}
          type="button"
        >
          {label}
        </button>
      ))}
    </div>
  )
}

/** Changes columns with the cursor staying in its row, so that what is deleted next is not another one. */
function $inSameRow(change: () => unknown, step: number): void {
  const table = $tableAtSelection()
  const [node] = $getSelection()?.getNodes() ?? []
  const cell = node ? $findCellNode(node) : null
  if (!table || !cell) return
  const row = $getTableRowIndexFromTableCellNode(cell)
  const column = cell.getIndexWithinParent() + step
  change()
  const after = table.isAttached() ? table.getChildAtIndex(row) : null
  if ($isTableRowNode(after)) (after.getChildAtIndex(column) ?? after.getLastChild())?.selectStart()
}

function run(editor: LexicalEditor, act: () => void): void {
  editor.update(act)
  editor.focus()
}

function $tableAtSelection() {
  const selection = $getSelection()
  const [node] = selection?.getNodes() ?? []
  return node ? $findTableNode(node) : null
}
