import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical'
import { RichText } from '@payloadcms/richtext-lexical/react'
import { referredItems } from '../rich-text/cards/referred-items'
import type { PublicSite } from '../sites/public-site'
import type { SiteContext } from '../sites/site-context'
import { proseConverters } from './prose-converters'

/** Rich text as stored by the editor. */
export type RichTextContent = { root: unknown } | null | undefined

type ProseProps = {
  ctx: SiteContext
  content: RichTextContent
  /** The site that the text belongs to, where it is another one: what it links to may exist there only. */
  owner?: PublicSite | null
}

/** Long text written in the editor; nothing where there is none. */
export async function Prose({ ctx, content, owner = null }: ProseProps) {
  if (!content) return null
  const items = await referredItems(ctx, owner, content)
  return (
    <div className="prose">
      <RichText
        data={content as SerializedEditorState}
        converters={proseConverters({ ctx, owner: owner ?? ctx.site, items })}
        disableContainer
        disableIndent
        disableTextAlign
      />
    </div>
  )
}
