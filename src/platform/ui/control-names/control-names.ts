/** An attribute that Payload's controls lack, or carry in English, and what it should say. */
type Mending = { selector: string; attribute: string; value: string | ((control: Element) => string) }

const label = (selector: string, value: Mending['value']): Mending => ({
  selector,
  attribute: 'aria-label',
  value,
})

/** A control that Payload lets nobody translate or name. */
const MENDINGS: Mending[] = [
  label('section[aria-label^="Notifications"]', 'Thông báo'),
  label('.draggable-block-menu', 'Kéo để di chuyển'),
  label('.add-block-menu', 'Thêm khối'),
  label('.LexicalEditorTheme__block__removeButton', 'Bỏ khối này'),
  label('.LexicalEditorTheme__block__editButton', 'Sửa khối này'),
  label('.link-edit', 'Sửa liên kết'),
  label('.link-trash', 'Bỏ liên kết'),
  label('.insert-paragraph-at-end', 'Thêm đoạn văn'),
  label('.clickable-arrow--left', 'Trang trước'),
  label('.clickable-arrow--right', 'Trang sau'),
  label('.copy-to-clipboard', 'Sao chép địa chỉ'),
  label('.date-time-picker__clear-button', 'Xóa ngày'),
  label('.upload-relationship-details__edit', 'Sửa tệp'),
  label('.upload-relationship-details__remove, .file-details__remove', 'Bỏ tệp'),
  label('.collapsible__drag, .upload--has-many__drag', 'Kéo để đổi thứ tự'),
  label('.array-actions__button', 'Việc khác với dòng này'),
  label('.doc-controls__popup .popup-button', 'Việc khác'),
  label('.clipboard-action__popup .popup-button', 'Sao chép, dán các dòng'),
  label('.doc-controls__controls .popup-button--size-medium', 'Cách lưu khác'),
  label('thead input[type=checkbox]', 'Chọn mọi dòng'),
  label('tbody .select-row input[type=checkbox], tbody input[type=checkbox][aria-label=""]', 'Chọn dòng này'),
  label('.rs__input, .react-select input', labelOfField),
  label('.date-time-picker input', labelOfField),
  label('.ContentEditable__root', labelOfField),
  // In a block, the label says it is of a field by another name.
  label('.LexicalEditorTheme__block :is(input[type=text], textarea)', labelOfField),
  // What the pointer rests on is the English name of the field.
  { selector: 'input[type=checkbox][title]', attribute: 'title', value: labelOfField },
  {
    selector: '.LexicalEditorTheme__block__removeButton .tooltip[title]',
    attribute: 'title',
    value: 'Bỏ khối này',
  },
  // Nobody sees it, and nobody can use it.
  { selector: '.localizer-button[aria-label=invisible]', attribute: 'aria-hidden', value: 'true' },
  { selector: '.clear-indicator, .dropdown-indicator', attribute: 'tabindex', value: '-1' },
  // Not every child is an item of the list.
  { selector: 'ul.doc-tabs__tabs', attribute: 'role', value: 'group' },
  // A button within a button has no meaning.
  { selector: '.rs__multi-value[role=button]', attribute: 'role', value: 'group' },
]

const TOAST = '[data-sonner-toast] [data-title]'
const IMAGE_SIZE = '.preview-sizes__sizeName'

/** Words that Payload wrote into its code in English. */
const REWORDINGS: { selector: string; from: string | RegExp; to: string }[] = [
  {
    selector: '.live-preview-toolbar-controls__breakpoint span, .popup-button-list__button',
    from: 'Responsive',
    to: 'Vừa khung',
  },
  {
    selector: '.LexicalEditorTheme__block__removeButton .tooltip-content',
    from: 'Remove Block',
    to: 'Bỏ khối này',
  },
  { selector: TOAST, from: /^Successfully saved (\d+) files$/, to: 'Đã tải lên $1 tệp.' },
  { selector: TOAST, from: /^Failed to save (\d+) files$/, to: 'Không tải lên được $1 tệp.' },
  // The sizes of a picture go by the names they have in the code.
  { selector: IMAGE_SIZE, from: 'Original', to: 'Ảnh đầy đủ' },
  { selector: IMAGE_SIZE, from: 'small', to: 'Ảnh rất nhỏ' },
  { selector: IMAGE_SIZE, from: 'thumbnail', to: 'Ảnh nhỏ' },
  { selector: IMAGE_SIZE, from: 'card', to: 'Ảnh vừa' },
  { selector: IMAGE_SIZE, from: 'medium', to: 'Ảnh vừa, không cắt' },
  { selector: IMAGE_SIZE, from: 'wide', to: 'Ảnh rộng' },
]

/** Gives the admin's controls their Vietnamese names, and takes from keyboards and readers what is of no use to them. */
export function nameControls(root: ParentNode): void {
  for (const { selector, attribute, value } of MENDINGS) {
    for (const control of root.querySelectorAll(selector)) {
      const wanted = typeof value === 'string' ? value : value(control)
      if (wanted && control.getAttribute(attribute) !== wanted) control.setAttribute(attribute, wanted)
    }
  }
  for (const { selector, from, to } of REWORDINGS) {
    for (const { firstChild } of root.querySelectorAll(selector)) {
      const said = firstChild?.nodeValue
      const isMeant = typeof from === 'string' ? said === from : said && from.test(said)
      // The text node itself stays: the admin's framework goes on writing into it.
      if (firstChild && said && isMeant) firstChild.nodeValue = said.replace(from, to)
    }
  }
}

function labelOfField(control: Element): string {
  const text = control.closest('.field-type')?.querySelector('.field-label')?.textContent ?? ''
  // Above the menu stands a choice that belongs to no field.
  if (!text && control.closest('nav')) return 'Trang'
  return text.replace(/\*/g, '').replace(/\s+/g, ' ').trim()
}
