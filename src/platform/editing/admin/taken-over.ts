import { richTextLines } from '../compare/rich-text-lines'

/** Whether a form holds the words of a text in these fields. */
export function holdsWords(
  form: Record<string, unknown>,
  text: Record<string, unknown>,
  names: string[],
): boolean {
  return names.every((name) => wordsOf(form[name]) === wordsOf(text[name]))
}

function wordsOf(value: unknown): string {
  const isRichText = typeof value === 'object' && value !== null && 'root' in value
  return JSON.stringify(isRichText ? richTextLines(value) : value) ?? ''
}
