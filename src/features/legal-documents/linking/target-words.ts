import { documentNumbersIn } from '@/platform/official-documents/document-number-mentions'
import {
  type DocumentNumber,
  parseDocumentNumber,
} from '@/platform/official-documents/document-number-grammar'
import { isLocalNumber } from '@/platform/official-documents/document-number-scope'
import { slugOf } from '@/platform/text/slug'
import type { CalendarDay } from '@/platform/time/calendar-day'

/** What the words of a relation say of the document they mean. */
export type TargetWords = {
  /** Canonical keys the document may have: with the year of the day where the number itself lacks one. */
  keys: string[]
  hasYear: boolean
  /** Every province and commune has such a number. */
  isLocal: boolean
  issuedOn: CalendarDay | null
  /** Name of the issuer as a slug, of local documents only: others are unique without it and written in many ways. */
  issuer: string | null
}

const ISSUER = /\scủa\s+(\p{L}.*?)[\s.,;]*$/iu
/** "Ủy ban nhân dân tỉnh" without a name says which kind of office, not which. */
const UNNAMED = /(?:nhan-dan|ubnd|hdnd)(?:-(?:cap-)?(?:tinh|thanh-pho|huyen|xa|phuong|thi-tran))?$/

/** Reads "Quyết định số 15/2012/QĐ-UBND ngày 04/05/2012 của Ủy ban nhân dân tỉnh …"; `null` unless it names one number. */
export function readTargetWords(text: string): TargetWords | null {
  const number = onlyNumber(text)
  if (!number) return null
  const { key, year, issuedOn } = number
  const isLocal = isLocalNumber(number)
  return {
    keys: [key, ...(year === null && issuedOn ? [keyWithYear(number, issuedOn)] : [])],
    hasYear: year !== null,
    isLocal,
    issuedOn,
    issuer: isLocal ? issuerSlug(ISSUER.exec(text)?.[1]) : null,
  }
}

/** A name of an office for comparing; `null` where it names none in particular. */
export function issuerSlug(name: string | null | undefined): string | null {
  const slug = slugOf(
    (name ?? '').replace(/\bUBND\b/g, 'Ủy ban nhân dân').replace(/\bHĐND\b/g, 'Hội đồng nhân dân'),
  )
  return slug === '' || UNNAMED.test(slug) ? null : slug
}

function onlyNumber(text: string): DocumentNumber | null {
  const whole = parseDocumentNumber(text)
  if (!('problem' in whole)) return whole
  const [only, ...others] = documentNumbersIn(text)
  if (!only || others.length > 0) return null
  // From the number on, so that its day is read too.
  const behind = parseDocumentNumber(text.slice(only.start))
  return 'problem' in behind ? only.number : behind
}

function keyWithYear({ key, number, suffix }: DocumentNumber, issuedOn: CalendarDay): string {
  const running = `${number}${suffix.replace('.', '')}`
  return `${running}${issuedOn.slice(0, 4)}${key.slice(running.length)}`
}
