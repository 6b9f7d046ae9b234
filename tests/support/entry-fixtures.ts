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

/** A small PDF of its own: one page, its text says what it is. */
export function smallPdf(text: string): Buffer {
  const stream = `BT /F1 24 Tf 72 720 Td (${text.replace(/[()\\]/g, '')}) Tj ET`
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ]
  let body = '%PDF-1.4\n'
  const places = objects.map((object, at) => {
    const place = body.length
    body += `${at + 1} 0 obj\n${object}\nendobj\n`
    return place
  })
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  const end = `xref\n0 6\n0000000000 65535 f \n${table}trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`
  return Buffer.from(body + end, 'latin1')
}
