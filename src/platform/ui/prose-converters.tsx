import { defaultJSXConverters, type JSXConverters } from '@payloadcms/richtext-lexical/react'
import type { ReactNode } from 'react'
import { publicFile, publicImage } from '../media/public-image'
import { isShareable } from '../sharing/shareable-collections'
import { contentPath, isReadable } from '../sites/content-path'
import { placeOf, type ItemPlace } from '../sites/item-place'
import { Picture } from './picture'
import { listConverters } from './prose-lists'

type LinkFields = {
  linkType?: string
  url?: string
  newTab?: boolean
  doc?: { relationTo?: string; value?: unknown } | null
}

type LinkNode = { fields: LinkFields; children: never[] }

type CellNode = { headerState: number; colSpan?: number; rowSpan?: number; children: never[] }

const SAFE_ADDRESS = /^(https?:|mailto:|tel:|\/(?![/\\])|#)/i

/** How the nodes of rich text are printed: one `h1` a page, no style attributes, no link to what is not public. */
export function proseConverters(addresses: Addresses): JSXConverters {
  const link = ({ node, nodesToJSX }: { node: unknown; nodesToJSX: NodesToJSX }) => {
    const { fields, children } = node as LinkNode
    const words = nodesToJSX({ nodes: children })
    const href = fields.linkType === 'internal' ? internalAddress(addresses, fields.doc) : fields.url
    if (!href || !SAFE_ADDRESS.test(href)) return <span>{words}</span>
    return (
      <a
        href={href}
        rel={fields.newTab ? 'noopener' : undefined}
        target={fields.newTab ? '_blank' : undefined}
      >
        {words}
      </a>
    )
  }
  return {
    ...defaultJSXConverters,
    ...listConverters,
    link,
    autolink: link,
    heading: ({ node, nodesToJSX }) => {
      const { tag, children } = node as unknown as { tag: string; children: never[] }
      const Heading = tag === 'h1' || tag === 'h2' ? 'h2' : tag === 'h3' ? 'h3' : 'h4'
      return <Heading>{nodesToJSX({ nodes: children })}</Heading>
    },
    upload: ({ node }) => {
      const { value } = node as { value?: unknown }
      return <Attachment value={value} />
    },
    table: ({ node, nodesToJSX }) => (
      <div className="overflow-x-auto" tabIndex={0}>
        <table>
          <tbody>{nodesToJSX({ nodes: (node as unknown as { children: never[] }).children })}</tbody>
        </table>
      </div>
    ),
    tablecell: ({ node, nodesToJSX }) => {
      const { headerState, colSpan, rowSpan, children } = node as unknown as CellNode
      const Cell = headerState > 0 ? 'th' : 'td'
      return (
        <Cell colSpan={colSpan} rowSpan={rowSpan}>
          {nodesToJSX({ nodes: children })}
        </Cell>
      )
    },
  }
}

/** Where a text leads: to an item of a site, if the reader may see it, and to a path of the shared catalogue. */
type Addresses = {
  item: (place: ItemPlace) => string | null
  catalogue: (path: string) => string
}

type NodesToJSX = (args: { nodes: never[] }) => ReactNode[]

/** The address of a linked item, while it is public. */
function internalAddress(addresses: Addresses, doc: LinkFields['doc']): string | null {
  if (!doc?.relationTo || !isReadable(doc.relationTo)) return null
  const target = doc.value as { id: string; slug?: string; _status?: string } | string | undefined
  if (typeof target !== 'object' || !target.slug || target._status !== 'published') return null
  const { slug } = target
  if (!isShareable(doc.relationTo)) return addresses.catalogue(contentPath(doc.relationTo, slug))
  const place = placeOf(doc.relationTo, { ...target, slug })
  return place && addresses.item(place)
}

function Attachment({ value }: { value: unknown }) {
  const image = publicImage(value)
  if (image) {
    return (
      <figure>
        <Picture image={image} sizes="(min-width: 48rem) 45rem, 100vw" />
        {(image.caption || image.credit) && (
          <figcaption>{[image.caption, image.credit].filter(Boolean).join(' – ')}</figcaption>
        )}
      </figure>
    )
  }
  const file = publicFile(value)
  return file ? (
    <p>
      <a href={file.url} download={file.name}>
        {file.name}
      </a>
    </p>
  ) : null
}
