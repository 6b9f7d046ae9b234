import { convertLexicalToPlaintext, type PlaintextConverters } from '@payloadcms/richtext-lexical/plaintext'
import { BLOCK_PARTS } from '../../rich-text/blocks/block-parts'
import { wordsOfBlock } from '../../rich-text/blocks/block-words'

type LexicalState = Parameters<typeof convertLexicalToPlaintext>[0]['data']

const CONVERTERS: PlaintextConverters = {
  blocks: Object.fromEntries(
    Object.keys(BLOCK_PARTS).map((slug) => [
      slug,
      ({ node }: { node: { fields: unknown } }) => blockText(node.fields),
    ]),
  ),
}

/** The words of a rich text, those of its blocks too, each on lines of their own; empty for none. */
export function lexicalText(state: unknown): string {
  return state ? convertLexicalToPlaintext({ data: state as LexicalState, converters: CONVERTERS }) : ''
}

function blockText(fields: unknown): string {
  return wordsOfBlock(fields)
    .map((part) => `\n\n${'words' in part ? part.words : lexicalText(part.text)}`)
    .join('')
}
