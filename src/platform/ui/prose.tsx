import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical'
import { RichText } from '@payloadcms/richtext-lexical/react'
import type { SiteContext } from '../sites/site-context'
import { proseConverters } from './prose-converters'

/** Rich text as stored by the editor. */
export type RichTextContent = { root: unknown } | null | undefined

type ProseProps = {
  ctx: SiteContext
  content: RichTextContent
  /** The text belongs to the root and is shown on a member: what it links to may exist at the root only. */
  isGuest?: boolean
}

/** Long text written in the editor; nothing where there is none. */
export function Prose({ ctx, content, isGuest = false }: ProseProps) {
  if (!content) return null
  return (
    <div className="prose">
      <RichText
        data={content as SerializedEditorState}
        converters={proseConverters((path) => (isGuest ? ctx.canonical(path, ctx.root) : ctx.href(path)))}
        disableContainer
        disableIndent
        disableTextAlign
      />
    </div>
  )
}
