'use client'

import { INSERT_BLOCK_COMMAND } from '@payloadcms/richtext-lexical/client'
import { $getRoot, $getSelection, type LexicalEditor } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'

const BUTTONS: { type: string; label: string; help: string }[] = [
  { type: 'gallery', label: 'Bộ ảnh', help: 'Nhiều ảnh, mỗi ảnh một chú thích' },
  { type: 'fileList', label: 'Danh sách tệp', help: 'Mẫu đơn, tài liệu để tải về' },
  { type: 'video', label: 'Video', help: 'Video trên YouTube, Vimeo hoặc tệp .mp4' },
  { type: 'quote', label: 'Trích dẫn', help: 'Lời của một người, có nguồn' },
  { type: 'notice', label: 'Hộp lưu ý', help: 'Điều người đọc không được bỏ qua' },
  {
    type: 'documentCard',
    label: 'Thẻ văn bản',
    help: 'Số, trích yếu và hiệu lực của một văn bản trong cổng',
  },
  { type: 'procedureCard', label: 'Thẻ thủ tục', help: 'Tên, mã và cấp thực hiện của một thủ tục' },
  { type: 'contactCard', label: 'Thẻ liên hệ', help: 'Nơi hỏi: địa chỉ, điện thoại, giờ làm việc' },
]

/** Puts a block where one writes; at the end of the text while one writes nowhere. */
export function BlockButtons() {
  const [editor] = useLexicalComposerContext()
  if (!editor.isEditable()) return null
  return (
    <div aria-label="Chèn vào bài" className="block-buttons" role="toolbar">
      <span aria-hidden="true">Chèn:</span>
      {BUTTONS.map(({ type, label, help }) => (
        <button
          key={type}
          onClick={() => insert(editor, type)}
          // The place where one writes must stay.
          onMouseDown={(event) => event.preventDefault()}
          title={help}
          type="button"
        >
          {label}
        </button>
      ))}
    </div>
  )
}

function insert(editor: LexicalEditor, blockType: string): void {
  editor.update(
    () => {
      if (!$getSelection()) $getRoot().selectEnd()
    },
    { discrete: true },
  )
  editor.dispatchCommand(INSERT_BLOCK_COMMAND, { blockName: '', blockType })
}
