import { createRequire } from 'node:module'
import path from 'node:path'
import { createWorker, OEM, PSM, type Worker } from 'tesseract.js'
import type { OcrWord } from './vote-on-words'

/** Lies in our packages: with a folder instead of an address, the engine has nothing to download. */
const DATA_FOLDER = path.join(
  path.dirname(createRequire(import.meta.url).resolve('@tesseract.js-data/vie/package.json')),
  '4.0.0_best_int',
)

let engine: Promise<Worker> | undefined

/** Reads a picture. @returns its words in reading order, measured in dots of the picture */
export async function recognise(picture: Buffer): Promise<OcrWord[]> {
  const worker = await (engine ??= startEngine())
  const { data } = await worker.recognize(picture, {}, { blocks: true, text: false })
  const paragraphs = (data.blocks ?? []).flatMap((block) => block.paragraphs)
  return paragraphs
    .flatMap((paragraph) => paragraph.lines)
    .flatMap(({ words }, line) =>
      words.map(({ text, confidence, bbox }) => ({
        text: text.normalize('NFC'),
        confidence,
        line,
        left: bbox.x0,
        top: bbox.y0,
        right: bbox.x1,
        bottom: bbox.y1,
      })),
    )
}

async function startEngine(): Promise<Worker> {
  const worker = await createWorker('vie', OEM.LSTM_ONLY, {
    langPath: DATA_FOLDER,
    cacheMethod: 'none',
    gzip: true,
  })
  await worker.setParameters({ tessedit_pageseg_mode: PSM.AUTO })
  return worker
}
