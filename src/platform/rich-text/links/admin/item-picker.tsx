'use client'

import { Button, FieldDescription, FieldError, FieldLabel, useField, useFormFields } from '@payloadcms/ui'
import type { RelationshipFieldClientProps } from 'payload'
import { useId } from 'react'
import type { FoundItem } from '../found-item'
import { FINDABLE, type FindableCollection } from '../linkable'
import { ItemSearch } from './item-search'
import { useFoundItems } from './use-found-items'
import { useOwnSite } from './use-own-site'
import './item-picker.css'

/** Chooses an item of the portal by words or number, in links and cards. */
export function ItemPicker({ field, path: given, readOnly }: RelationshipFieldClientProps) {
  const { path, value, setValue, showError, disabled } = useField<unknown>({ potentiallyStalePath: given })
  const site = useOwnSite()
  const targets = [field.relationTo].flat() as FindableCollection[]
  const among = FINDABLE.map(({ collection }) => collection).filter((one) => targets.includes(one))
  const isNamed = Array.isArray(field.relationTo)
  const chosen = chosenIn(value, isNamed ? null : (among[0] ?? null))
  const { items, problem } = useFoundItems(chosen && site ? { site, chosen } : null)
  const isFixed = Boolean(readOnly) || disabled
  // A text may have several blocks of one kind, whose fields have the same path.
  const searchId = useId()

  const dispatch = useFormFields(([, update]) => update)

  const choose = (item: FoundItem | null) => {
    if (item === null) return setValue(null)
    const value = isNamed ? { relationTo: item.collection, value: item.id } : item.id
    // Whoever saves a link in the moment of choosing would be told that nothing was chosen, and the dialog would come back
    // without this field: the form takes a field for wrong until it has been checked anew.
    dispatch({ type: 'UPDATE', path, value, valid: true })
    setValue(value)
  }

  return (
    <div className="field-type item-picker">
      <FieldLabel htmlFor={searchId} label={field.label} path={path} required={field.required} />
      <FieldError path={path} showError={showError} />
      {chosen ? (
        <div className="item-picker-chosen">
          <ChosenItem
            chosen={chosen}
            item={items === null ? undefined : (items[0] ?? null)}
            problem={problem}
          />
          {!isFixed && (
            <Button buttonStyle="secondary" margin={false} onClick={() => choose(null)} size="small">
              Chọn mục khác
            </Button>
          )}
        </div>
      ) : (
        !isFixed && <ItemSearch among={among} id={searchId} onChoose={choose} site={site} />
      )}
      <FieldDescription description={field.admin?.description} path={path} />
    </div>
  )
}

type Chosen = { collection: FindableCollection; id: string }

/** `item` is `null` for one that is not there, `undefined` until that is known. */
function ChosenItem({
  chosen,
  item,
  problem,
}: {
  chosen: Chosen
  item: FoundItem | null | undefined
  problem: string | null
}) {
  if (problem) return <p role="alert">{problem}</p>
  if (item === undefined) return <p>Đang đọc…</p>
  const label = FINDABLE.find(({ collection }) => collection === chosen.collection)?.label
  if (item === null)
    return <p role="alert">{label ?? 'Mục'} này không còn, hoặc bạn không được xem. Hãy chọn mục khác.</p>
  return (
    <p>
      <span className="item-picker-kind">{label}</span>
      {item.number && <strong>{item.number}</strong>} {item.title}
      {!item.isPublic && <em> Chưa công khai: người đọc chưa mở được.</em>}
    </p>
  )
}

function chosenIn(value: unknown, collection: FindableCollection | null): Chosen | null {
  if (collection !== null) {
    const id = idIn(value)
    return id ? { collection, id } : null
  }
  if (typeof value !== 'object' || value === null || !('relationTo' in value) || !('value' in value))
    return null
  const id = idIn(value.value)
  return id ? { collection: value.relationTo as FindableCollection, id } : null
}

function idIn(value: unknown): string | null {
  if (typeof value === 'string') return value || null
  return typeof value === 'object' && value !== null && 'id' in value ? String(value.id) : null
}
