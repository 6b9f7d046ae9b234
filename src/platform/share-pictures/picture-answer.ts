import { getTranslations } from 'next-intl/server'
import { collectionAt, type ReadableCollection } from '../sites/content-path'
import { readIconFile } from '../site-files/icon-paths'
import { siteContext, type SiteContext, type SiteParams } from '../sites/site-context'
import { USUAL_ACCENT } from '../sites/accent-color'
import { drawIcon } from './draw-icon'
import { drawSharePicture } from './draw-share-picture'
import { emblemFile } from './emblem-file'
import { pictures, PicturesBusyError } from './picture-store'
import { readSubject, type Subject } from './read-subject'

/** Networks and browsers keep a picture so long without asking. */
const KEPT_SECONDS = 300

/** Above the title, where the item's own type does not stand there. */
const SECTION_WORDS = {
  news: 'nav.news',
  pages: 'nav.about',
  procedures: 'nav.procedures',
  directives: null,
  'legal-documents': null,
} as const satisfies Record<ReadableCollection, string | null>

type Asked = { ctx: SiteContext; subject: object; draw: (emblem: Buffer | null) => Promise<Buffer> }

/** The picture of a site. */
export function answerSitePicture(params: Promise<SiteParams>): Promise<Response> {
  return answer(async () => sharePictureOf(await siteContext(await params), null))
}

/** The picture of an item that a site shows, by the section it stands in and its slug. */
export function answerItemPicture(
  params: Promise<SiteParams & { section: string; file: string }>,
): Promise<Response> {
  return answer(async () => {
    const { section, file, ...address } = await params
    const ctx = await siteContext(address)
    const collection = collectionAt(`/${section}`)
    const [, slug] = /^(.+)\.png$/.exec(file) ?? []
    if (!collection || !slug) return null
    const subject = await readSubject(ctx, collection, slug)
    if (!subject) return null
    const t = await getTranslations({ locale: ctx.locale, namespace: 'site' })
    const word = SECTION_WORDS[collection]
    const eyebrow = [word && t(word), subject.eyebrow].filter(Boolean).join(' ')
    return sharePictureOf(ctx, { ...subject, eyebrow })
  })
}

/** An icon of a site, by the name of its file. */
export function answerIcon(params: Promise<SiteParams & { file: string }>): Promise<Response> {
  return answer(async () => {
    const { file, ...address } = await params
    const ctx = await siteContext(address)
    const asked = readIconFile(file)
    if (!asked) return null
    const accent = ctx.site.accentColor ?? USUAL_ACCENT
    return {
      ctx,
      subject: { icon: asked, accent },
      draw: (emblem) => drawIcon({ ...asked, accent, emblem }),
    }
  })
}

async function sharePictureOf(ctx: SiteContext, subject: Subject | null): Promise<Asked> {
  const { site, locale } = ctx
  const t = await getTranslations({ locale, namespace: 'site' })
  const drawn = {
    title: subject?.title ?? site.name,
    eyebrow: subject ? subject.eyebrow : t('portalName'),
    siteName: subject ? site.name : null,
    address: ctx
      .canonical('/')
      .replace(/^https?:\/\//, '')
      .replace(/\/$/, ''),
    accent: site.accentColor ?? USUAL_ACCENT,
  }
  return { ctx, subject: drawn, draw: (emblem) => drawSharePicture({ ...drawn, emblem }) }
}

/** Nothing is drawn for an address that names nothing, and each picture once. */
async function answer(read: () => Promise<Asked | null>): Promise<Response> {
  try {
    const asked = await read()
    if (!asked) return plain(404, 'Không có ảnh này.')
    const { emblem } = asked.ctx.site
    const picture = await pictures.get({ ...asked.subject, emblem: emblem?.url ?? null }, async () =>
      asked.draw(await emblemFile(emblem)),
    )
    return new Response(new Uint8Array(picture), {
      headers: {
        'content-type': 'image/png',
        'cache-control': `public, max-age=${KEPT_SECONDS}`,
        'x-robots-tag': 'noindex',
      },
    })
  } catch (error) {
    if (!(error instanceof PicturesBusyError)) console.error('No picture:', error)
    return plain(503, 'Ảnh đang được vẽ. Hãy thử lại sau ít giây.')
  }
}

function plain(status: 404 | 503, text: string): Response {
  return new Response(`${text}\n`, {
    status,
    headers: {
      'content-type': 'text/plain; charset=utf-8',
      'cache-control': 'no-store',
      ...(status === 503 ? { 'retry-after': '5' } : {}),
    },
  })
}
