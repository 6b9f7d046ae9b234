import { expect, test } from 'vitest'
import { explainFailure, StartError } from './start-error'

const systemError = (code: string, more: object = {}) => Object.assign(new Error(code), { code, ...more })

test.each([
  [systemError('ENOSPC', { path: '/data' }), '', /^Ổ đĩa đã đầy \(\/data\): hãy/],
  [systemError('EDQUOT'), '', /^Ổ đĩa đã đầy: hãy/],
  [undefined, 'initdb: error: could not write to file: No space left on device', /^Ổ đĩa đã đầy: hãy/],
  [systemError('EROFS', { path: '/data' }), '', /^Thư mục chỉ đọc \(\/data\): hãy/],
  [systemError('EACCES', { path: '/data' }), '', /^Không có quyền đọc hoặc ghi \(\/data\): hãy/],
  [undefined, 'FATAL: could not open file "x": Permission denied', /^Không có quyền đọc hoặc ghi: hãy/],
  [systemError('EADDRINUSE', { port: 3000 }), '', /^Cổng 3000 đang có chương trình khác dùng: hãy/],
  [systemError('EACCES', { port: 80 }), '', /^Không được phép mở cổng 80: hãy/],
  [new StartError('Dòng rõ ràng.'), '', /^Dòng rõ ràng\.$/],
])('says in one line what %s means (%j)', (error, log, line) => {
  expect(explainFailure(error, log)).toMatch(line)
})

test('does not guess at what it does not know', () => {
  expect(explainFailure(new Error('x is not a function'))).toBeUndefined()
})
