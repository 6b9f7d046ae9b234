import type { DefaultServerCellComponentProps } from 'payload'
import { labelOf, MANDATORY_PARTS } from '../vocabulary'

/** The parts that a procedure lacks, in a list of procedures. */
export function MissingPartsCell({ cellData }: DefaultServerCellComponentProps) {
  const parts = (cellData ?? []) as string[]
  return parts.map((part) => labelOf(MANDATORY_PARTS, part)).join(', ')
}
