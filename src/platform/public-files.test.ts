import { expect, it } from 'vitest'
import { isPublicFile, scriptAddress } from './public-files'

it('knows the files in public, scripts also under their version', () => {
  expect(scriptAddress('search-box.js')).toMatch(/^\/scripts\/[0-9a-f]{12}\/search-box\.js$/)
  for (const file of ['/favicon.svg', '/scripts/search-box.js', scriptAddress('search-box.js')]) {
    expect(isPublicFile(file)).toBe(true)
  }
  for (const none of [
    '/',
    '/scripts',
    '/scripts/000000000000/none.js',
    '/scripts/000000000000/favicon.svg',
  ]) {
    expect(isPublicFile(none)).toBe(false)
  }
})
