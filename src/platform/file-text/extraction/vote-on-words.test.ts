import { expect, it } from 'vitest'
import { type OcrWord, voteOnWords } from './vote-on-words'

/** Words of one line, ten dots apart. */
function reading(...words: [text: string, confidence: number][]): OcrWord[] {
  return words.map(([text, confidence], at) => ({
    text,
    confidence,
    line: 0,
    left: at * 10,
    right: at * 10 + 8,
    top: 0,
    bottom: 10,
  }))
}

it('lets two readings overrule a third', () => {
  const words = voteOnWords([
    reading(['thực', 96], ['phâm', 92]),
    reading(['thực', 90], ['phẩm', 80]),
    reading(['thục', 60], ['phẩm', 75]),
  ])
  expect(words.map(({ text }) => text)).toEqual(['thực', 'phẩm'])
})

it('counts only words in the same place', () => {
  const [first] = voteOnWords([reading(['một', 90], ['hai', 90]), reading(['một', 80]), []])
  expect(first).toMatchObject({ text: 'một', confidence: 90 })
})

it('has nothing to say of an empty page', () => {
  expect(voteOnWords([[], []])).toEqual([])
})
