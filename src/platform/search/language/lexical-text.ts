import { convertLexicalToPlaintext } from '@payloadcms/richtext-lexical/plaintext'

type LexicalState = Parameters<typeof convertLexicalToPlaintext>[0]['data']

/** The words of a rich text, blocks on lines of their own; empty for none. */
export function lexicalText(state: unknown): string {
  return state ? convertLexicalToPlaintext({ data: state as LexicalState }) : ''
}
