import { type JSXConverters, RichText } from '@payloadcms/richtext-lexical/react'
import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical'
import type { ReactNode } from 'react'
import { publicFile, publicImage } from '../../media/public-image'
import { idOf } from '../../publishing/references'
import { referredKey } from '../../rich-text/cards/referred-items'
import { readVideoAddress } from '../../rich-text/blocks/video-address'
import { FileList } from '../file-list'
import type { ProseSurroundings } from '../prose-surroundings'
import { ContactCard } from './contact-card'
import { DocumentCard } from './document-card'
import { Gallery } from './gallery'
import { NoticeBox } from './notice-box'
import { ProcedureCard } from './procedure-card'
import { VideoCard } from './video-card'

type Fields = Record<string, unknown>

/**
 * How the blocks of a text are printed; what a block cannot show is left out. `ofText` are the converters of all nodes, for
 * texts inside blocks.
 */
export function blockConverters(
  { owner, items }: ProseSurroundings,
  ofText: () => JSXConverters,
): JSXConverters['blocks'] {
  const referred = (collection: string, value: unknown) => {
    const id = idOf(value)
    return id ? (items.get(referredKey({ collection, id })) ?? null) : null
  }
  const blocks: Record<string, (fields: Fields) => ReactNode> = {
    gallery: ({ title, pictures }) => (
      <Gallery
        title={text(title)}
        pictures={rows(pictures).flatMap(({ picture, caption }) => {
          const image = publicImage(picture)
          return image ? [{ image, caption: text(caption) ?? image.caption }] : []
        })}
      />
    ),
    fileList: ({ title, files }) => {
      const listed = rows(files).flatMap(({ file, label }) => {
        const found = publicFile(file)
        return found ? [{ ...found, label: text(label) }] : []
      })
      return (
        listed.length > 0 && (
          <div className="prose-files">
            {text(title) && <p className="prose-block-title">{text(title)}</p>}
            <FileList files={listed} />
          </div>
        )
      )
    },
    quote: ({ text: words, source }) =>
      text(words) && (
        <figure className="prose-quote">
          <blockquote>
            <p className="whitespace-pre-line">{text(words)}</p>
          </blockquote>
          {text(source) && <figcaption>— {text(source)}</figcaption>}
        </figure>
      ),
    video: ({ url, title, poster }) => {
      const video = readVideoAddress(url)
      return video && <VideoCard poster={publicImage(poster)} title={text(title) ?? ''} video={video} />
    },
    notice: ({ kind, title, text: content }) => (
      <NoticeBox kind={text(kind)} title={text(title)}>
        {content ? (
          <RichText
            converters={ofText()}
            data={content as SerializedEditorState}
            disableContainer
            disableIndent
            disableTextAlign
          />
        ) : null}
      </NoticeBox>
    ),
    documentCard: ({ document, words }) => {
      const { relationTo, value } = (document ?? {}) as { relationTo?: string; value?: unknown }
      return <DocumentCard item={referred(relationTo ?? '', value)} words={text(words)} />
    },
    procedureCard: ({ procedure, words }) => (
      <ProcedureCard item={referred('procedures', procedure)} words={text(words)} />
    ),
    contactCard: (fields) => (
      <ContactCard agency={referred('agencies', fields.agency)} fields={fields} owner={owner} />
    ),
  }
  return Object.fromEntries(
    Object.entries(blocks).map(([slug, print]) => [
      slug,
      ({ node }: { node: { fields: Fields } }) => print(node.fields),
    ]),
  )
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
}

function rows(value: unknown): Fields[] {
  return Array.isArray(value)
    ? value.filter((row): row is Fields => typeof row === 'object' && row !== null)
    : []
}
