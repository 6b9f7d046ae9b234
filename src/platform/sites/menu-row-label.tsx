'use client'

import { useRowLabel } from '@payloadcms/ui'
import { MENU_TARGETS, type MenuTarget } from './menu-field'

type Row = { label?: string | null; target?: MenuTarget | null; url?: string | null }

/** A folded entry of the menu by its words, or by where it leads. */
export function MenuRowLabel() {
  const { data, rowNumber = 0 } = useRowLabel<Row>()
  const target = MENU_TARGETS.find(({ value }) => value === data.target)?.label
  return <span>{data.label || data.url || target || `Mục ${rowNumber + 1}`}</span>
}
