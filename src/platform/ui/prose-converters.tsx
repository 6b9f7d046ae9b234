import { defaultJSXConverters, type JSXConverters } from '@payloadcms/richtext-lexical/react'
import type { ReactNode } from 'react'
import { publicFile, publicImage } from '../media/public-image'
import { idOf } from '../publishing/references'
import { referredKey, type ReferredItems } from '../rich-text/cards/referred-items'
import { Picture } from './picture'
import { blockConverters } from './prose-blocks/block-converters'
import { listConverters } from './prose-lists'
import type { ProseSurroundings } from './prose-surroundings'

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
export function proseConverters(surroundings: ProseSurroundings): JSXConverters {
  const link = ({ node, nodesToJSX }: { node: unknown; nodesToJSX: NodesToJSX }) => {
    const { fields, children } = node as LinkNode
    const words = nodesToJSX({ nodes: children })
    const href = fields.linkType === 'internal' ? internalAddress(surroundings.items, fields.doc) : fields.url
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
    blocks: blockConverters(surroundings, () => proseConverters(surroundings)),
    // What the editor once offered and no page ever printed.
    relationship: () => null,
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

type NodesToJSX = (args: { nodes: never[] }) => ReactNode[]

/** The address of a linked item, while it is public. */
function internalAddress(items: ReferredItems, doc: LinkFields['doc']): string | null {
  const id = idOf(doc?.value)
  if (!doc?.relationTo || !id) return null
  return items.get(referredKey({ collection: doc.relationTo, id }))?.href ?? null
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
