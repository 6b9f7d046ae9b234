import { randomUUID } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import type { Payload } from 'payload'
import { batchesFolder } from '@/features/document-entry/batches-folder'
import { loadKnownNames } from '@/features/document-entry/check/known-names'
import { columnsOf, type DocumentKind, type RowTexts } from '@/features/document-entry/columns'
import { writeTemplate } from '@/features/document-entry/template/write-template'

const THIS_YEAR = 2026

/** A row that has nothing wrong with it. */
export function goodRow(number: string, more: RowTexts = {}): RowTexts {
  return {
    number,
    type: 'Quyết định',
    abstract: `Về việc thử ${number}`,
    issuer: 'Ủy ban nhân dân xã Một',
    issuedOn: '05/03/2024',
    ...more,
  }
}

/** The template as a clerk fills it in: every cell typed as text. */
export async function filledTemplate(
  payload: Payload,
  kind: DocumentKind,
  rows: RowTexts[],
): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook()
  const template = await writeTemplate({ kind, known: await loadKnownNames(payload), thisYear: THIS_YEAR })
  await workbook.xlsx.load(template as never)
  const [sheet] = workbook.worksheets
  rows.forEach((row, at) => {
    columnsOf(kind).forEach(({ key }, column) => {
      const text = row[key]
      if (text !== undefined) sheet!.getRow(at + 3).getCell(column + 1).value = text
    })
  })
  return Buffer.from(await workbook.xlsx.writeBuffer())
}

type NewBatch = { site: string; kind: DocumentKind; content: Buffer; by?: string }

/** A batch as the upload makes it. */
export async function uploadedBatch(
  payload: Payload,
  { site, kind, content, by = '' }: NewBatch,
): Promise<string> {
  const storedName = `${randomUUID()}.xlsx`
  mkdirSync(batchesFolder, { recursive: true })
  writeFileSync(join(batchesFolder, storedName), content)
  const { id } = await payload.create({
    collection: 'document-batches',
    data: { site, kind, originalName: 'thu.xlsx', storedName, state: 'checking', startedBy: by },
    depth: 0,
  })
  return id
}
