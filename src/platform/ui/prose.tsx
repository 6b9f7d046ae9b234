import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical'
import { RichText } from '@payloadcms/richtext-lexical/react'
import type { SiteContext } from '../sites/site-context'
import { proseConverters } from './prose-converters'

/** Rich text as stored by the editor. */
export type RichTextContent = { root: unknown } | null | undefined

/** Long text written in the editor; nothing where there is none. */
export function Prose({ ctx, content }: { ctx: SiteContext; content: RichTextContent }) {
  if (!content) return null
  return (
    <div className="prose">
      <RichText
        data={content as SerializedEditorState}
        converters={proseConverters(ctx)}
        disableContainer
        disableIndent
        disableTextAlign
      />
    </div>
  )
}
