import { OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

const PICTURES = new Set([
  OPS.paintImageXObject,
  OPS.paintInlineImageXObject,
  OPS.paintImageMaskXObject,
  OPS.paintImageXObjectRepeat,
])
const SHAPES = new Set([OPS.constructPath, OPS.shadingFill, OPS.showText])

/** Letters drawn as outlines take hundreds of shapes; a frame or a rule is a few. */
const SHAPES_OF_TEXT = 50

/** Whether there is something on the page that may be a picture of text. */
export async function hasDrawnText(page: PDFPageProxy): Promise<boolean> {
  const { fnArray } = await page.getOperatorList()
  if (fnArray.some((operator) => PICTURES.has(operator))) return true
  return fnArray.filter((operator) => SHAPES.has(operator)).length >= SHAPES_OF_TEXT
}

/** Whether a picture covers most of the page, as on a scan that was signed or stamped by a program afterwards. */
export async function isCoveredByPicture(page: PDFPageProxy): Promise<boolean> {
  const { fnArray, argsArray } = await page.getOperatorList()
  const { width, height } = page.getViewport({ scale: 1, rotation: 0 })
  const stack: number[] = []
  let area = 1
  let covered = 0
  fnArray.forEach((operator, at) => {
    if (operator === OPS.save) stack.push(area)
    else if (operator === OPS.restore) area = stack.pop() ?? 1
    else if (operator === OPS.transform) {
      const [a = 1, b = 0, c = 0, d = 1] = argsArray[at] as number[]
      area *= Math.abs(a * d - b * c)
    } else if (PICTURES.has(operator)) covered = Math.max(covered, area)
  })
  return covered >= 0.6 * width * height
}
