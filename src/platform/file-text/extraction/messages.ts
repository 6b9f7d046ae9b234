import type { TextKind } from '../text-kinds'

/** What the worker asks of the process that reads one file. */
export type ReaderRequest =
  { ask: 'open'; path: string; kind: TextKind } | { ask: 'page'; number: number; mayOcr: boolean }

/** An old encoding that was found and converted. */
export type Encoding = 'tcvn3' | 'vni'

/** One page as read: NFC, lines parted by line feeds. */
export type PageText = {
  text: string
  isOcr: boolean
  /** 0–100, of the OCR engine; null for a text layer. */
  confidence: number | null
  encoding: Encoding | null
  /** The page is a picture, and too many were read in this file already. */
  isLeftOut?: boolean
}

/** What the reading process answers; a page that is damaged is `lost`. A `problem` is a Vietnamese sentence for the editor. */
export type ReaderAnswer =
  | { is: 'opened'; pages: number }
  | ({ is: 'page' } & PageText)
  | { is: 'lost' }
  | { is: 'problem'; problem: string }
