import { LARGEST_FILE_BYTES } from '../file-types'
import type { SameFile } from './store-once'

/** Where a chosen file stands. */
export type ChosenState =
  | { at: 'waiting' }
  /** `share` of the bytes that have been sent, 0 to 1. */
  | { at: 'sending'; share: number }
  | { at: 'done'; id: string }
  | { at: 'same'; same: SameFile }
  /** Where it may be tried again the reason was not the file. */
  | { at: 'failed'; reason: string; mayRetry: boolean }

/** A file that somebody has dropped, before and after it is stored. */
export type ChosenFile = {
  key: string
  file: File
  isPicture: boolean
  alt: string
  state: ChosenState
}

const LARGEST_MEGABYTES = LARGEST_FILE_BYTES / 1024 / 1024
const PICTURES = ['.jpg', '.jpeg', '.png', '.webp', '.gif']
const OFFICE_FILES = ['.pdf', '.doc', '.docx', '.xls', '.xlsx']

/** For the file dialog. */
export const ACCEPTED = [...PICTURES, ...OFFICE_FILES].join(',')

/** The limits in words, said before anybody runs into them. */
export const LIMITS = `Nhận ảnh JPG, PNG, WebP, GIF và tệp PDF, Word, Excel; mỗi tệp tối đa ${LARGEST_MEGABYTES} MB. Ảnh cần một câu mô tả cho người không nhìn thấy.`

/** A file as it was chosen; one that the portal would refuse says so at once. */
export function chosenFile(file: File): ChosenFile {
  const ending = /\.[^.]+$/.exec(file.name.toLowerCase())?.[0] ?? ''
  const isPicture = PICTURES.includes(ending)
  const problem = problemOf(file, isPicture || OFFICE_FILES.includes(ending))
  return {
    key: crypto.randomUUID(),
    file,
    isPicture,
    alt: '',
    state: problem ? { at: 'failed', reason: problem, mayRetry: false } : { at: 'waiting' },
  }
}

function problemOf({ size }: File, isKnownKind: boolean): string | null {
  if (!isKnownKind) return 'Loại tệp này không nhận được.'
  if (size > LARGEST_FILE_BYTES) return `Tệp lớn hơn ${LARGEST_MEGABYTES} MB. Hãy nén hoặc chia nhỏ tệp.`
  return size === 0 ? 'Tệp rỗng.' : null
}

/** Whether it can be sent as it is: a picture needs its description. */
export function isReady({ isPicture, alt, state }: ChosenFile): boolean {
  return state.at === 'waiting' && (!isPicture || alt.trim() !== '')
}
