import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { contentPolicy, everyAnswerHeaders } from './security-headers'

const directive = (html: string, name: string) =>
  contentPolicy(html)
    .split('; ')
    .find((part) => part.startsWith(`${name} `))

it('lets no page run a script or a plug-in that is not a file of ours', () => {
  expect(directive('<p>Xã</p>', 'script-src')).toBe("script-src 'self'")
  expect(directive('<p>Xã</p>', 'object-src')).toBe("object-src 'none'")
})

it('names the style elements of a page by their text, and allows no other', () => {
  const text = '#a:has(#b:checked) { --x: "Ằ" }'
  const hash = createHash('sha256').update(text, 'utf8').digest('base64')
  expect(directive(`<style nonce="">${text}</style><style>${text}</style>`, 'style-src')).toBe(
    `style-src 'self' 'sha256-${hash}'`,
  )
  expect(directive('<p style="--accent:#123">Xã</p>', 'style-src')).toBe("style-src 'self'")
})

it('asks for https only where the portal is reached so', () => {
  expect(everyAnswerHeaders('https://minhgiang.example')).toEqual({
    'X-Content-Type-Options': 'nosniff',
    'Strict-Transport-Security': 'max-age=31536000',
  })
  expect(everyAnswerHeaders('http://localhost:3000')).not.toHaveProperty('Strict-Transport-Security')
})
