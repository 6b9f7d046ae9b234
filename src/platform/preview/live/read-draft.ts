import { createLocalReq, type Payload } from 'payload'
import { UUID } from '../asked-item'
import { isReadable } from '../../sites/content-path'
import { latestText, unpublishedText, type PreviewKey, type UnpublishedText } from '../unpublished-text'
import { unsavedText } from './unsaved-texts'

type Asked = { kind: string; id: string; isUnsaved: boolean }

/**
 * The text that people work on, for somebody who is logged in and may read this draft; with `isUnsaved` as that person is
 * typing it. `null` for everybody else and for what there is not.
 */
export async function readDraft(
  payload: Payload,
  headers: Headers,
  { kind, id, isUnsaved }: Asked,
): Promise<UnpublishedText | null> {
  if (!isReadable(kind) || !UUID.test(id)) return null
  const { user } = await payload.auth({ headers })
  if (!user) return null
  const key: PreviewKey = { collection: kind, id }
  const req = await createLocalReq({ user, locale: 'vi' }, payload)
  const mayRead = await payload.findByID({
    ...key,
    draft: true,
    select: {},
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    req,
  })
  const stored = mayRead && (await latestText(req, key))
  if (!stored) return null
  const form = isUnsaved ? (unsavedText(String(user.id), key) ?? undefined) : undefined
  return unpublishedText(payload, key, { stored, form })
}
