import { Readable } from 'node:stream'
import ExcelJS from 'exceljs'

type Row = ExcelJS.Row

type Parts = {
  _parseWorksheet(chunks: AsyncIterable<string>, number: string): Iterable<{ value: AsyncIterable<Row> }>
  _parseSharedStrings(chunks: Readable): AsyncIterable<unknown>
  _parseStyles(chunks: Readable): Promise<void>
  properties: { model?: { date1904?: boolean } }
}

/**
 * The part of ExcelJS that reads the rows of a sheet as they come, fed by us: its own reader of archives loses sheets,
 * and letters on the border of two chunks. Bound to version 4.4, which the project pins.
 */
export class SheetParser {
  private readonly parts: Parts

  /** @param tellsDays whether numbers that are shown as days come as `Date`; the styles must then be kept first */
  constructor({ tellsDays = false } = {}) {
    this.parts = new ExcelJS.stream.xlsx.WorkbookReader('', {
      worksheets: 'emit',
      sharedStrings: 'cache',
      styles: tellsDays ? 'cache' : 'ignore',
      hyperlinks: 'ignore',
      entries: 'ignore',
    }) as unknown as Parts
    this.parts.properties = {}
  }

  /** Keeps how cells are shown. */
  async keepStyles(xml: AsyncIterable<string>): Promise<void> {
    await this.parts._parseStyles(Readable.from(xml))
  }

  /** Counts the days of the workbook from 1904, as old Macintosh versions of Excel do. */
  countDaysFrom1904(): void {
    this.parts.properties = { model: { date1904: true } }
  }

  /** Keeps the texts that the cells of all sheets share. */
  async keepSharedStrings(xml: AsyncIterable<string>): Promise<void> {
    const reading = this.parts._parseSharedStrings(Readable.from(xml))[Symbol.asyncIterator]()
    while (!(await reading.next()).done);
  }

  /** The rows of one sheet. */
  async *rowsOf(xml: AsyncIterable<string>): AsyncGenerator<Row> {
    for (const { value } of this.parts._parseWorksheet(xml, '')) yield* value
  }
}
