import type { CollectionBeforeOperationHook, FieldHook, TextField } from 'payload'
import { storedItem } from '../workflow/standing'
import { writeStart } from './start'

const GIVEN = 'editingStart'

type Given = { id: string; start: string }

/**
 * Before somebody opens an item to change it: notes which text it has. Asked before the text itself is read, so that a save
 * in between makes the note too old – and the next save is refused – never too new.
 */
export const noteStart: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  const { draft, id } = args as { draft?: boolean; id?: unknown }
  if (operation !== 'read' || !draft || overrideAccess || !req.user || typeof id !== 'string') return args
  const stored = await storedItem(req, { collection: collection.slug, id })
  if (!stored) return args
  const start = writeStart({ hash: stored.contentHash, opening: crypto.randomUUID() })
  req.context[GIVEN] = { id, start } satisfies Given
  return args
}

/** Hands the note out once, with the text it was made for. */
const giveStart: FieldHook = ({ originalDoc, req }) => {
  const given = req.context[GIVEN] as Given | undefined
  if (!given || given.id !== (originalDoc as { id?: unknown } | undefined)?.id) return undefined
  delete req.context[GIVEN]
  return given.start
}

/** Travels with the form and back with every save; stored nowhere. */
export const startedFromField: TextField = {
  name: 'startedFrom',
  type: 'text',
  label: 'Bản đã mở để sửa',
  virtual: true,
  admin: { hidden: true, disableBulkEdit: true, disableListColumn: true, disableListFilter: true },
  hooks: { afterRead: [giveStart] },
}
