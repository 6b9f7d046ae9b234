import type { Field } from 'payload'

const onlyImported = (data: { sourceName?: unknown }) => Boolean(data.sourceName)

/** Where an imported record came from; (source, source id) is its identity for every later import. */
export const sourceFields: Field[] = [
  {
    name: 'sourceName',
    type: 'text',
    label: 'Nguồn dữ liệu',
    admin: { position: 'sidebar', readOnly: true, condition: onlyImported },
  },
  {
    name: 'sourceId',
    type: 'text',
    label: 'Mã ở nguồn',
    admin: { position: 'sidebar', readOnly: true, condition: onlyImported },
  },
  { name: 'sourceHash', type: 'text', label: 'Dấu vân tay bản ghi nguồn', admin: { hidden: true } },
]

/** Two imported records never share a source and a source id. */
export const sourceIndex = { fields: ['sourceName', 'sourceId'], unique: true }
