import { expect, test } from 'vitest'
import { withoutFrameworkScripts } from './public-html.mjs'

test("takes out the framework's scripts and their preloads", () => {
  const html =
    '<head><link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/a.js"/>' +
    '<script src="/_next/static/chunks/a.js" async=""></script></head>' +
    '<body><p>Xã</p><script>(self.__next_f=self.__next_f||[]).push([0])</script>' +
    '<script id="_R_">self.__next_f.push([1,"a > b"])</script><script src="https://x.example/a.js"></script></body>'
  expect(withoutFrameworkScripts(html)).toBe('<head></head><body><p>Xã</p></body>')
})

test('keeps our scripts, structured data, styles and fonts', () => {
  const html =
    '<link rel="stylesheet" href="/_next/static/a.css"/><link rel="preload" as="font" href="/_next/a.woff2"/>' +
    '<script src="/scripts/open-now.js" type="module"></script>' +
    '<script type="application/ld+json">{"name":"Xã <b>"}</script>'
  expect(withoutFrameworkScripts(html)).toBe(html)
})

test('is not fooled by a > inside an attribute', () => {
  expect(withoutFrameworkScripts('<script data-a="x>y" src="/_next/a.js"></script><p>a</p>')).toBe('<p>a</p>')
})

test('leaves text that speaks of scripts alone', () => {
  const html = '<p>&lt;script src=&quot;/_next/&quot;&gt; và __next_f</p>'
  expect(withoutFrameworkScripts(html)).toBe(html)
})
