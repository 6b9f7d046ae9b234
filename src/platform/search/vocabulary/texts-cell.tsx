import type { DefaultServerCellComponentProps } from 'payload'
import { asTexts } from './vocabulary-fields'

/** Several texts in one cell of a list; Payload would print the array. */
export function TextsCell({ cellData }: DefaultServerCellComponentProps) {
  return asTexts(cellData).join(', ')
}
