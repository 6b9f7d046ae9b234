import { expect, it } from 'vitest'
import { tellWhatIsMissing } from './tell-what-is-missing'

const tell = (error: Error) => tellWhatIsMissing({ error, context: {}, req: {} as never } as never)

it('hands on what an error carries, whatever class it is of', () => {
  const error = Object.assign(new Error('Hãy nhập mã.'), { status: 401, data: { step: 'can-ma' } })
  expect(tell(error)).toEqual({
    status: 401,
    response: { errors: [{ message: 'Hãy nhập mã.', data: { step: 'can-ma' } }] },
  })
})

it('answers every refused login alike', () => {
  expect(tell(Object.assign(new Error('Không đúng.'), { status: 401, data: null }))).toEqual({
    status: 401,
    response: { errors: [{ message: 'Không đúng.' }] },
  })
})

it('leaves every other error to Payload', () => {
  for (const more of [{}, { status: 500, data: 'x' }, { status: 403, data: {} }])
    expect(tell(Object.assign(new Error('x'), more))).toBeUndefined()
})
