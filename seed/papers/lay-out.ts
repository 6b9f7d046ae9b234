import { createCanvas } from '@napi-rs/canvas'
import { displayDay } from '@/platform/time/calendar-day'
import { font, type Style } from './fonts'
import type { Paper } from './paper'

/** A4 in points. */
export const PAGE = { width: 595, height: 842 }
const MARGIN = { top: 60, bottom: 64, left: 78, right: 52 }
/** Nghị định 30/2020/NĐ-CP asks for 13 to 14 points. */
const BODY = 13
const LINE = 20
const CENTRE = { left: 160, right: 425, page: (PAGE.width + MARGIN.left - MARGIN.right) / 2 }

/** A line of text at its place. */
export type Line = {
  text: string
  x: number
  y: number
  style: Style
  size: number
  align: 'left' | 'center'
}

/** Breaks a paper into the lines of its pages, after the form of Nghị định 30/2020/NĐ-CP, Phụ lục I. */
export function layOut(paper: Paper): Line[][] {
  const pages: Line[][] = [[]]
  let y = MARGIN.top
  const put = (text: string, at: Partial<Line> & { x: number }) =>
    pages.at(-1)?.push({ text, y, style: 'normal', size: BODY, align: 'left', ...at })
  const next = (height: number) => {
    y += height
    if (y <= PAGE.height - MARGIN.bottom) return
    pages.push([])
    y = MARGIN.top
    put(String(pages.length), { x: CENTRE.page, y: 36, align: 'center' })
  }
  const centred = (text: string, x: number, style: Style, width: number, size = 12) => {
    for (const line of wrapped(text, style, size, width)) {
      put(line, { x, style, size, align: 'center' })
      next(size + 4)
    }
  }

  centred(paper.issuer.toUpperCase(), CENTRE.left, 'bold', 206, 10)
  put(`Số: ${paper.number}`, { x: CENTRE.left, size: 12, align: 'center' })
  const afterIssuer = y
  y = MARGIN.top
  centred('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', CENTRE.right, 'bold', 280, 10)
  centred('Độc lập - Tự do - Hạnh phúc', CENTRE.right, 'bold', 280)
  const [day, month, year] = displayDay(paper.day).split('/')
  centred(`Minh Giang, ngày ${day} tháng ${month} năm ${year}`, CENTRE.right, 'italic', 280)
  y = Math.max(y, afterIssuer) + 26

  if (paper.heading) centred(paper.heading.toUpperCase(), CENTRE.page, 'bold', 400, 14)
  centred(paper.abstract, CENTRE.page, 'bold', 400, BODY)
  next(10)
  for (const paragraph of paper.paragraphs) {
    const style = paragraph.startsWith('Căn cứ') ? 'italic' : 'normal'
    const [first = '', ...others] = wrapped(
      `        ${paragraph}`,
      style,
      BODY,
      PAGE.width - MARGIN.left - MARGIN.right,
    )
    for (const line of [first, ...others]) {
      put(line, { x: MARGIN.left, style })
      next(LINE)
    }
    next(4)
  }
  next(14)
  if (y > PAGE.height - MARGIN.bottom - 110) next(PAGE.height)
  const top = y
  put('Nơi nhận:', { x: MARGIN.left, style: 'italic', size: 10.5 })
  next(14)
  for (const recipient of [...paper.recipients, 'Lưu: VT.']) {
    put(`- ${recipient}${recipient.endsWith('.') ? '' : ';'}`, { x: MARGIN.left, size: 10 })
    next(13)
  }
  y = top
  centred(paper.position.toUpperCase(), CENTRE.right, 'bold', 220)
  y = top + 84
  centred(paper.signer, CENTRE.right, 'bold', 220)
  return pages
}

const measure = createCanvas(1, 1).getContext('2d')

function wrapped(text: string, style: Style, size: number, width: number): string[] {
  measure.font = font(style, size)
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/(?<=\S) /)) {
    const longer = line ? `${line} ${word}` : word
    if (line && measure.measureText(longer).width > width) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return [...lines, line]
}
