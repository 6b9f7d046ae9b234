import { randomInt } from 'node:crypto'

/** Letters and digits that nobody mistakes for each other when they are read out over the telephone. */
const SIGNS = 'abcdefghijkmnpqrstuvwxyz23456789'
const GROUPS = 4
const GROUP_LENGTH = 4

/** A secret that a person can copy from paper: 4 × 4 letters and digits, about 80 bits. */
export function readableCode(): string {
  const group = () =>
    Array.from({ length: GROUP_LENGTH }, () => SIGNS.charAt(randomInt(SIGNS.length))).join('')
  return Array.from({ length: GROUPS }, group).join('-')
}

/** The same however it was typed: capitals, spaces and dashes do not matter. */
export function typedCode(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]/g, '')
}
