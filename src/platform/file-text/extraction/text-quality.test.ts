import { expect, it } from 'vitest'
import { isGarbage } from './text-quality'

it.each([
  ['Vietnamese', 'Ủy ban nhân dân huyện ban hành Quyết định này kể từ ngày ký và thay thế Quyết định cũ.'],
  [
    'English',
    'The committee decides that this decision takes effect on the day it is signed and replaces the old one.',
  ],
  ['numbers', '1 2 3 4,5 6.7 8% 9/2026'],
  [
    'a Vietnamese text with foreign names',
    'Đoàn do ông Gérard dẫn đầu đến thăm các xã của huyện và làm việc với Ủy ban nhân dân',
  ],
])('%s is text', (_, text) => {
  expect(isGarbage(text)).toBe(false)
})

it.each([
  [
    'what a scanner without Vietnamese saw',
    'Uý bân nhñn dñn huyÖn ban hành Quÿêt ðjnh nây kê tù ngày kÿ vâ thây thê Qûyët dinh cû',
  ],
  ['signs of a private font', '\uE001\uE002\uE003 \uE004\uE005'],
  ['signs that stand for nothing', '\uFFFD\uFFFD\uFFFD\uFFFD a'],
])('%s is none', (_, text) => {
  expect(isGarbage(text)).toBe(true)
})
