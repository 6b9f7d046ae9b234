import type ExcelJS from 'exceljs'

const alignment = { vertical: 'top', wrapText: true } as const

/**
 * Styles shared by all cells of a kind. Cells of text are marked as text ("@"): what an officer types there stays what it
 * is – 2.000190 keeps its zero, "- giấy tờ" becomes no formula.
 */
export const TEXT_STYLE: Partial<ExcelJS.Style> = { numFmt: '@', alignment }
export const NUMBER_STYLE: Partial<ExcelJS.Style> = { numFmt: '#,##0.##', alignment }
export const DAY_STYLE: Partial<ExcelJS.Style> = { numFmt: 'dd/mm/yyyy', alignment }
export const HEADING_STYLE: Partial<ExcelJS.Style> = {
  font: { bold: true, color: { argb: 'FFFFFFFF' } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FF1F4E79' } },
  alignment: { vertical: 'middle', wrapText: true },
}

/** Texts that a reader of spreadsheets would decode: the character's own code in their place keeps them as they are. */
const LOOKS_ENCODED = /_(?=x[0-9A-Fa-f]{4}_)|&(?=(?:lt|gt|amp|apos|quot);)/g

/**
 * A text for a cell. It is always a text, whatever it begins with; blanks at its ends need a cell that says so.
 */
export function textCell(text: string): ExcelJS.CellValue {
  const encoded = text.replace(LOOKS_ENCODED, (sign) => (sign === '_' ? '_x005F_' : '_x0026_'))
  return /^\s|\s$/.test(encoded) ? { richText: [{ text: encoded }] } : encoded
}
