import type { Block, RelationshipField, TextField } from 'payload'
import { itemField } from '../links/item-field'

/** What stands there when the item is not public; the item's own words are not shown then. */
const wordsField: TextField = {
  name: 'words',
  type: 'text',
  label: 'Lời dẫn',
  maxLength: 300,
  admin: {
    description: 'Không bắt buộc; đứng trên thẻ. Khi mục không còn công khai, người đọc chỉ thấy dòng này.',
  },
}

/** A document as it is now: number, abstract, effect. */
export const documentCard: Block = {
  slug: 'documentCard',
  labels: { singular: 'Thẻ văn bản', plural: 'Thẻ văn bản' },
  admin: { disableBlockName: true },
  fields: [
    itemField({
      name: 'document',
      label: 'Văn bản',
      relationTo: ['legal-documents', 'directives'],
      description:
        'Tìm theo số, ký hiệu hoặc chữ trong trích yếu. Thẻ luôn hiện tình trạng hiệu lực mới nhất.',
    }),
    wordsField,
  ],
}

/** A procedure as it is now. */
export const procedureCard: Block = {
  slug: 'procedureCard',
  labels: { singular: 'Thẻ thủ tục', plural: 'Thẻ thủ tục' },
  admin: { disableBlockName: true },
  fields: [
    itemField({
      name: 'procedure',
      label: 'Thủ tục',
      relationTo: 'procedures',
      description: 'Tìm theo tên hoặc mã thủ tục.',
    }),
    wordsField,
  ],
}

const isTyped = (_data: unknown, block: Record<string, unknown> | undefined) => block?.source === 'typed'

const typed = (name: string, label: string, more: Partial<TextField> = {}): TextField =>
  ({
    name,
    type: 'text',
    label,
    maxLength: 300,
    ...more,
    admin: { condition: isTyped, ...more.admin },
  }) as TextField

const agencyField: RelationshipField = itemField({
  name: 'agency',
  label: 'Cơ quan, đơn vị',
  relationTo: 'agencies',
  description: 'Địa chỉ và điện thoại lấy từ danh mục cơ quan, luôn mới.',
  condition: (_data, block) => block?.source === 'agency',
})

/** Whom to ask: this site's office, an agency, or somebody typed in. */
export const contactCard: Block = {
  slug: 'contactCard',
  labels: { singular: 'Thẻ liên hệ', plural: 'Thẻ liên hệ' },
  admin: { disableBlockName: true },
  fields: [
    {
      name: 'source',
      type: 'radio',
      label: 'Liên hệ với',
      required: true,
      defaultValue: 'office',
      options: [
        { value: 'office', label: 'Cơ quan của trang này' },
        { value: 'desk', label: 'Bộ phận một cửa của trang này' },
        { value: 'agency', label: 'Cơ quan trong danh mục' },
        { value: 'typed', label: 'Tự nhập' },
      ],
    },
    agencyField,
    typed('name', 'Tên', { required: true }),
    typed('address', 'Địa chỉ'),
    typed('telephone', 'Điện thoại', { maxLength: 60 }),
    typed('email', 'Thư điện tử', { maxLength: 200, validate: checkEmail }),
    typed('hours', 'Giờ làm việc', {
      admin: { placeholder: '7h30 – 11h30, 13h30 – 17h, thứ Hai đến thứ Sáu' },
    }),
  ],
}

function checkEmail(value: unknown): true | string {
  return !value || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value as string) || 'Thư điện tử không hợp lệ.'
}
