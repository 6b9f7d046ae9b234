'use client'

import { Button, useListQuery } from '@payloadcms/ui'
import { useSearchParams } from 'next/navigation'

const FORMATS = [
  { format: 'xlsx', label: 'Xuất XLSX' },
  { format: 'json', label: 'Xuất JSON' },
]

/** What the list keeps in its address and a file has no use for. */
const ONLY_OF_THE_LIST = ['columns', 'depth', 'groupBy', 'limit', 'locale', 'page', 'preset']

/** "Xuất XLSX" and "Xuất JSON" above the list of procedures: all pages of what the list shows now. */
export function ExportButtons() {
  const { data, query } = useListQuery()
  const shown = new URLSearchParams(useSearchParams())
  for (const name of ONLY_OF_THE_LIST) shown.delete(name)
  // The order may come from what the person chose another day.
  if (typeof query.sort === 'string') shown.set('sort', query.sort)
  return (
    <div
      style={{
        alignItems: 'center',
        display: 'flex',
        flexWrap: 'wrap',
        gap: 'calc(var(--base) * 0.5)',
        marginBottom: 'var(--base)',
      }}
    >
      {FORMATS.map(({ format, label }) => (
        <Button
          key={format}
          buttonStyle="secondary"
          el="anchor"
          id={`export-${format}`}
          margin={false}
          size="small"
          url={`/api/procedures/xuat?${new URLSearchParams([...shown, ['format', format]])}`}
        >
          {label}
        </Button>
      ))}
      <span>{data?.totalDocs ?? 0} thủ tục trong danh sách này</span>
    </div>
  )
}
