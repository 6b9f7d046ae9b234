import { isPartyBody } from './document-number-symbols'

/** The parts of a document number, each in its canonical spelling. */
export type NumberParts = {
  /** Running number, without padding. */
  number: number
  /** What tells apart numbers of the same rank: `.13` in 66.13, `a` in 12a; empty for most. */
  suffix: string
  year: number | null
  /** `QĐ`; `null` for laws (31/2024/QH15) and official letters (12/UBND-VX). */
  type: string | null
  /** `['UBND']`, `['BTC', 'BTP']`, of an official letter also who wrote it: `['UBND', 'VX']`. */
  bodies: string[]
}

/** `15/2012/QĐ-UBND`, `05/QĐ-UBND` (Nghị định 30/2020/NĐ-CP, Phụ lục I), `13-TB/TW` for the Party's. */
export function printedNumber({ number, suffix, year, type, bodies }: NumberParts): string {
  const running = `${String(number).padStart(2, '0')}${suffix}`
  if (type && year === null && bodies[0] !== undefined && isPartyBody(bodies[0])) {
    return `${running}-${type}/${bodies.join('-')}`
  }
  const symbol = [type, ...bodies].filter(Boolean).join('-')
  return [running, year, symbol].filter(Boolean).join('/')
}

/** Letters without marks in lower case and digits, nothing else; a leading zero goes. */
export function foldedLetters(text: string): string {
  return text
    .replace(/[đĐÐð]/g, 'd')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '')
    .replace(/^0+(?=\d)/, '')
}
