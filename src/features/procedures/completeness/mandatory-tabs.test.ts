import { expect, it } from 'vitest'
import { procedures } from '../collection'
import { MANDATORY_PARTS } from '../vocabulary'

it.each(MANDATORY_PARTS)('$label is filled in in a tab that the form has: $tab', ({ tab }) => {
  const tabs = procedures.fields.flatMap((field) => (field.type === 'tabs' ? field.tabs : []))
  expect(tabs.map(({ label }) => label)).toContain(tab)
})
