import type ExcelJS from 'exceljs'

type Style = Partial<ExcelJS.Style>

const alignment = { vertical: 'top', wrapText: true } as const
const filled = (argb: string) => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } }) as const

/** Text ("@"): 15/2012 stays what was typed and becomes no day. */
export const TEXT_STYLE: Style = { numFmt: '@', alignment }
export const DAY_STYLE: Style = { numFmt: 'dd/mm/yyyy', alignment }
export const HEADING_STYLE: Style = {
  font: { bold: true, color: { argb: 'FFFFFFFF' } },
  fill: filled('FF1F4E79'),
  alignment: { vertical: 'middle', wrapText: true },
}
export const EXAMPLE_STYLE: Style = {
  font: { italic: true, color: { argb: 'FF6B7280' } },
  fill: filled('FFF3F4F6'),
}
export const FAULT_STYLE: Style = { numFmt: '@', alignment, font: { color: { argb: 'FF9B1C1C' } } }
export const PROBLEM_STYLE: Style = { fill: filled('FFFDE8E8') }
