import {
  createLocalReq,
  type CollectionSlug,
  type Payload,
  type PayloadRequest,
  type PopulateType,
} from 'payload'
import type { Locale } from '../i18n/locales'
import { PUBLIC_MEDIA_SELECT } from '../media/public-image'
import { pendingDraft, storedRow, type StoredRow } from '../publishing/pending-draft'
import { idOf } from '../publishing/references'
import type { ReadableCollection } from '../sites/content-path'
import { rootSiteId } from '../sites/root-site'
import { openOwnFiles } from './open-own-files'

/** The item that is previewed. */
export type PreviewKey = { collection: ReadableCollection; id: string }

/** A text that is not public, ready to be drawn by the components of the public page. */
export type UnpublishedText = PreviewKey & {
  /** The site on whose pages it will stand; shared reference data stands on the root's. */
  siteId: string
  /**
   * The item with what it points to, as `payload.find` of depth 1 gives it. Other items come as they are stored, never
   * their drafts; files of the same site count as public.
   */
  read: <Doc>(locale: Locale, populate: PopulateType) => Promise<Doc>
  /** Whether a translated field has words in this language itself. */
  hasWordsIn: (locale: Locale, field: string) => boolean
}

/** The text that people work on, with all its languages: the pending draft, or the item; `null` where it is gone. */
export async function latestText(
  req: PayloadRequest,
  { collection, id }: PreviewKey,
): Promise<StoredRow | null> {
  const target = { payload: req.payload, req, collection: collection as CollectionSlug, id }
  return (await pendingDraft(target)) ?? (await storedRow(target))
}

type Source = {
  /** As stored, with all its languages. */
  stored: StoredRow
  /** As the form has it, in one language; what it does not say is left out of the page. */
  form?: Record<string, unknown> | undefined
  /** The reviewer's link, which the page hands on when it asks for files. */
  token?: string | undefined
}

/** @param key whose text it is; whether somebody may read it is asked before */
export async function unpublishedText(
  payload: Payload,
  key: PreviewKey,
  { stored, form, token }: Source,
): Promise<UnpublishedText> {
  const siteId = idOf(stored.site) ?? (await rootSiteId(payload))
  // A form says neither which item it is nor whose.
  const fixed = { id: key.id, site: stored.site, _status: 'draft' }
  const data: Record<string, unknown> = form ? { ...form, ...fixed } : { ...stored, ...fixed }
  return {
    ...key,
    siteId,
    read: async <Doc>(locale: Locale, populate: PopulateType) => {
      const doc = await payload.findByID({
        collection: key.collection,
        id: key.id,
        data: structuredClone(data),
        flattenLocales: !form,
        draft: false,
        depth: 1,
        populate: { ...populate, media: { ...PUBLIC_MEDIA_SELECT, site: true } },
        req: await createLocalReq({ locale, fallbackLocale: 'vi' }, payload),
      })
      openOwnFiles(doc, siteId, token)
      return doc as unknown as Doc
    },
    hasWordsIn: (locale, field) => Boolean(form ? form[field] : wordsIn(data[field], locale)),
  }
}

function wordsIn(value: unknown, locale: Locale): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[locale] : value
}
