import { deflateSync } from 'node:zlib'

/** One page of a PDF for tests. */
export type PdfPage = {
  /** Lines of text, ASCII, drawn with the font Helvetica. */
  lines?: string[]
  /** A JPEG that fills the page. */
  jpeg?: { data: Buffer; width: number; height: number }
  /** Width and height in points; A4 unless told. */
  size?: [number, number]
  /** Drawing operators written as they are, instead of lines. */
  content?: Buffer
  /** The same, already deflated. */
  packed?: Buffer
  /** Entries of the page's resources beside its font. */
  resources?: string
}

/** A small PDF made by hand, so that tests can also make what no decent program would. */
export function writePdf(
  pages: PdfPage[],
  options: { catalog?: string; extraObjects?: string[] } = {},
): Buffer {
  const objects: (string | Buffer)[] = [
    `<< /Type /Catalog /Pages 2 0 R ${options.catalog ?? ''} >>`,
    '',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...(options.extraObjects ?? []),
  ]
  const kids = pages.map((page) => addPage(objects, page))
  objects[1] = `<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((id) => `${id} 0 R`).join(' ')}] >>`
  return assemble(objects)
}

function addPage(
  objects: (string | Buffer)[],
  { lines = [], jpeg, size = [595, 842], content, packed, resources = '' }: PdfPage,
): number {
  const [width, height] = size
  let images = ''
  let drawing = content ?? Buffer.from(textOperators(lines, height), 'latin1')
  if (jpeg) {
    const header = `/Type /XObject /Subtype /Image /Width ${jpeg.width} /Height ${jpeg.height} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode`
    objects.push(stream(header, jpeg.data))
    images = `/XObject << /Im ${objects.length} 0 R >>`
    drawing = Buffer.concat([Buffer.from(`q ${width} 0 0 ${height} 0 0 cm /Im Do Q\n`), drawing])
  }
  objects.push(stream('/Filter /FlateDecode', packed ?? deflateSync(drawing)))
  const contentId = objects.length
  objects.push(
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Contents ${contentId} 0 R /Resources << /Font << /F1 3 0 R >> ${images} ${resources} >> >>`,
  )
  return objects.length
}

function textOperators(lines: string[], height: number): string {
  const escaped = lines.map((line) => line.replaceAll(/[\\()]/g, (sign) => `\\${sign}`))
  return `BT /F1 12 Tf 72 ${height - 72} Td 16 TL ${escaped.map((line) => `(${line}) Tj T*`).join(' ')} ET`
}

/** A stream object with its length. */
function stream(header: string, data: Buffer): Buffer {
  return Buffer.concat([
    Buffer.from(`<< ${header} /Length ${data.length} >>\nstream\n`),
    data,
    Buffer.from('\nendstream'),
  ])
}

function assemble(objects: (string | Buffer)[]): Buffer {
  const parts = [Buffer.from('%PDF-1.7\n%\xE2\xE3\xCF\xD3\n', 'latin1')]
  const offsets: number[] = []
  let length = parts[0]?.length ?? 0
  objects.forEach((object, at) => {
    offsets.push(length)
    const part = Buffer.concat([
      Buffer.from(`${at + 1} 0 obj\n`),
      Buffer.from(object as string),
      Buffer.from('\nendobj\n'),
    ])
    parts.push(part)
    length += part.length
  })
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  parts.push(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${length}\n%%EOF\n`,
    ),
  )
  return Buffer.concat(parts)
}
