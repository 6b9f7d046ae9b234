import type { Article } from './article'
import { textOfPieces } from './blocks'

/**
 * Parts the title of a text from its body: what is marked as its title, or the heading that it begins with. `title` is null
 * where there is neither.
 */
export function partTitle(article: Article): { title: string | null; body: Article } {
  const { blocks } = article
  const marked = blocks.findIndex((block) => block.kind === 'heading' && block.isTitle)
  const at = marked >= 0 ? marked : blocks[0]?.kind === 'heading' ? 0 : -1
  const block = blocks[at]
  if (block?.kind !== 'heading') return { title: null, body: article }
  return {
    title: textOfPieces(block.pieces).replace(/\s+/g, ' ').trim(),
    body: { ...article, blocks: blocks.filter((_, index) => index !== at) },
  }
}
