import {
  BoldFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical'
import type { Block } from 'payload'
import { inVietnamese } from '../in-vietnamese'
import { keys } from '../keys/feature'
import { links } from '../links/feature'
import { NOTICE_KINDS } from './notice-kinds'

/** What somebody said or wrote, with who or where. */
export const quote: Block = {
  slug: 'quote',
  labels: { singular: 'Trích dẫn có nguồn', plural: 'Trích dẫn có nguồn' },
  admin: { disableBlockName: true },
  fields: [
    { name: 'text', type: 'textarea', label: 'Lời trích', required: true, maxLength: 3000 },
    {
      name: 'source',
      type: 'text',
      label: 'Nguồn',
      maxLength: 300,
      admin: {
        description: 'Ai nói, hoặc trích từ đâu.',
        placeholder: 'Ông Nguyễn Văn An, trưởng thôn Trung',
      },
    },
  ],
}

/** A box that stands out of the text. */
export const notice: Block = {
  slug: 'notice',
  labels: { singular: 'Hộp lưu ý', plural: 'Hộp lưu ý' },
  admin: { disableBlockName: true },
  fields: [
    {
      name: 'kind',
      type: 'select',
      label: 'Loại',
      required: true,
      defaultValue: 'note',
      options: NOTICE_KINDS.map(({ value, label }) => ({ value, label })),
    },
    {
      name: 'title',
      type: 'text',
      label: 'Tiêu đề',
      maxLength: 200,
      admin: { description: 'Để trống: dùng tên của loại.' },
    },
    {
      name: 'text',
      type: 'richText',
      label: 'Nội dung',
      required: true,
      editor: inVietnamese(
        lexicalEditor({
          features: [
            ParagraphFeature(),
            BoldFeature(),
            ItalicFeature(),
            UnorderedListFeature(),
            OrderedListFeature(),
            links(),
            InlineToolbarFeature(),
            keys(),
          ],
        }),
      ),
    },
  ],
}
