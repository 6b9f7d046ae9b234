import type { CollectionConfig } from 'payload'
import { wholeOrNothing } from '../../publishing/whole-or-nothing'
import { checkTerm } from './check-term'
import { officialFault } from './phrase-text'
import { TERM_USES } from './term'
import { staysAtOwnSites, termAccess } from './vocabulary-access'
import { asTexts, cleanPhrases, phrasesField, titleField, vocabularySiteField } from './vocabulary-fields'

/** Từ tìm kiếm: what people say, and what the offices call it. In use within seconds of a save. */
export const searchTerms: CollectionConfig = {
  slug: 'search-terms',
  labels: { singular: 'Từ tìm kiếm', plural: 'Từ tìm kiếm' },
  admin: {
    group: false,
    useAsTitle: 'title',
    defaultColumns: ['title', 'officialWords', 'use', 'site'],
    listSearchableFields: ['title', 'officialWords'],
    description:
      'Người dân gõ lời thường ngày, tìm kiếm hiểu ra từ chính thức. Có tác dụng vài giây sau khi lưu.',
  },
  access: termAccess,
  hooks: {
    beforeValidate: [staysAtOwnSites],
    afterChange: [checkTerm],
    afterOperation: [wholeOrNothing],
  },
  fields: [
    titleField,
    phrasesField({
      label: 'Cách nói của người dân',
      description: 'Ví dụ: sổ đỏ. Dấu … giữa hai từ là chỗ có thể chen từ khác: mất … hộ chiếu.',
    }),
    {
      name: 'officialWords',
      type: 'text',
      hasMany: true,
      required: true,
      label: 'Từ chính thức',
      admin: {
        components: { Cell: '@/platform/search/vocabulary/texts-cell#TextsCell' },
        description:
          'Từ dùng trong tên thủ tục, văn bản. Ví dụ: giấy chứng nhận quyền sử dụng đất. Gõ xong mỗi từ thì nhấn Enter.',
      },
      hooks: { beforeValidate: [({ value }): unknown => cleanPhrases(value)] },
      validate: (value: unknown, { siblingData }: { siblingData: unknown }) => {
        const texts = asTexts(value)
        if (texts.length === 0) return 'Cần ít nhất một từ chính thức.'
        if ((siblingData as { use?: unknown }).use === 'abbreviation' && texts.length !== 1)
          return 'Viết tắt chỉ có đúng một từ chính thức, vì từ ấy thay hẳn chữ viết tắt.'
        return texts.map(officialFault).find((fault) => fault !== null) ?? true
      },
    },
    {
      name: 'use',
      type: 'select',
      label: 'Loại',
      required: true,
      defaultValue: 'everyday',
      options: [...TERM_USES],
      admin: {
        position: 'sidebar',
        description: 'Viết tắt thì được thay hẳn; lời thường ngày thì được thêm từ chính thức.',
      },
    },
    vocabularySiteField({
      required: false,
      description: 'Để trống là dùng cho mọi trang; chỉ người của trang gốc được để trống.',
    }),
    { name: 'note', type: 'textarea', label: 'Ghi chú', admin: { position: 'sidebar' } },
  ],
}
