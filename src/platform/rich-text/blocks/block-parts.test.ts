import type { Field } from 'payload'
import { expect, it } from 'vitest'
import { BLOCK_PARTS, type Parts } from './block-parts'
import { BLOCKS } from './feature'

/** What the form of a block says of its parts. */
function partsOfForm(fields: Field[]): Parts {
  return Object.fromEntries(
    fields.flatMap((field): [string, Parts[string]][] => {
      switch (field.type) {
        case 'text':
        case 'textarea':
          return [[field.name, { kind: 'words' }]]
        case 'richText':
          return [[field.name, { kind: 'text' }]]
        case 'upload':
        case 'relationship': {
          const to = typeof field.relationTo === 'string' ? field.relationTo : null
          return [[field.name, { kind: 'reference', to, isRequired: field.required === true }]]
        }
        case 'array':
          return [[field.name, { kind: 'rows', parts: partsOfForm(field.fields) }]]
        case 'select':
        case 'radio':
          return []
        default:
          throw new Error(`Nobody has said what a field of type ${field.type} holds.`)
      }
    }),
  )
}

it('says of every block what its form says', () => {
  const forms = Object.fromEntries(BLOCKS.map(({ slug, fields }) => [slug, partsOfForm(fields)]))
  // The address of a film is no word of the text.
  const { url, ...video } = forms.video ?? {}
  expect(url).toEqual({ kind: 'words' })
  expect({ ...forms, video }).toEqual(BLOCK_PARTS)
})

it('has Vietnamese names for all of them', () => {
  for (const { labels } of BLOCKS) expect(labels?.singular).toMatch(/[À-ỹ]|Video/)
})
