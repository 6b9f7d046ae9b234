import type { CollectionSlug, Config, PayloadRequest } from 'payload'
import { idOf } from '../../publishing/references'
import { isReadable, type ReadableCollection } from '../../sites/content-path'
import { rootSiteId } from '../../sites/root-site'
import { DRAFT_PREVIEW, onRootHost } from '../preview-paths'

type LivePreview = NonNullable<NonNullable<Config['admin']>['livePreview']>

const PREVIEWED: ReadableCollection[] = ['news', 'directives', 'legal-documents', 'pages', 'procedures']

/** The real page beside the form, as a telephone and as a computer show it. */
export const livePreview: LivePreview = {
  collections: PREVIEWED satisfies CollectionSlug[],
  breakpoints: [
    { name: 'phone', label: 'Điện thoại', width: 390, height: 844 },
    { name: 'computer', label: 'Máy tính', width: 1280, height: 800 },
  ],
  url: ({ collectionConfig, data, locale, req }) =>
    draftPath(req, { collection: collectionConfig?.slug ?? '', id: data.id, site: data.site }, locale.code),
}

type Item = { collection: string; id: unknown; site: unknown }

/** Where a draft is previewed, on the root's host, where the session is; `null` for an item that is not saved yet. */
async function draftPath(
  req: PayloadRequest,
  { collection, id, site }: Item,
  locale: string,
): Promise<string | null> {
  if (typeof id !== 'string' || !isReadable(collection)) return null
  const { slug, isRoot } = await req.payload.findByID({
    collection: 'sites',
    id: idOf(site) ?? (await rootSiteId(req.payload, req)),
    select: { slug: true, isRoot: true },
    depth: 0,
    req,
  })
  return onRootHost({ slug, isRoot: isRoot ?? false }, `${DRAFT_PREVIEW}/${collection}/${id}`, locale)
}
