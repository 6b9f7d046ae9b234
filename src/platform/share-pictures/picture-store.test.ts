import { expect, it } from 'vitest'
import { PicturesBusyError, PictureStore } from './picture-store'

const picture = (bytes = 10) => Promise.resolve(Buffer.alloc(bytes))

it('draws a picture once, however many ask at the same time or later', async () => {
  const store = new PictureStore()
  let drawn = 0
  const draw = () => {
    drawn += 1
    return picture()
  }
  await Promise.all([store.get({ title: 'a' }, draw), store.get({ title: 'a' }, draw)])
  await store.get({ title: 'a' }, draw)
  expect(drawn).toBe(1)
  await store.get({ title: 'b' }, draw)
  expect(drawn).toBe(2)
})

it('draws one at a time, and goes on after one that fails', async () => {
  const store = new PictureStore()
  let atWork = 0
  let most = 0
  const draw = async (fails: boolean) => {
    atWork += 1
    most = Math.max(most, atWork)
    await new Promise((resolve) => setImmediate(resolve))
    atWork -= 1
    if (fails) throw new Error('no picture')
    return picture()
  }
  const asked = [0, 1, 2, 3].map((n) => store.get({ n }, () => draw(n === 1)))
  const answers = await Promise.allSettled(asked)
  expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled'])
  expect(most).toBe(1)
})

it('refuses when too many wait', async () => {
  const store = new PictureStore({ bytes: 100, waiting: 2 })
  const first = [1, 2].map((n) => store.get({ n }, () => picture()))
  await expect(store.get({ n: 3 }, () => picture())).rejects.toThrow(PicturesBusyError)
  await Promise.all(first)
  await expect(store.get({ n: 3 }, () => picture())).resolves.toHaveLength(10)
})

it('stays within its size and forgets what was asked for longest ago', async () => {
  const store = new PictureStore({ bytes: 30, waiting: 2 })
  let drawn = 0
  const ask = (n: number) =>
    store.get({ n }, () => {
      drawn += 1
      return picture()
    })
  for (const n of [1, 2, 3, 1, 4]) await ask(n)
  expect(drawn).toBe(4)
  await ask(1)
  expect(drawn).toBe(4)
  await ask(2)
  expect(drawn).toBe(5)
})
