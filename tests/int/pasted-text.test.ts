import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import config from '@payload-config'
import { editorConfigFactory, getEnabledNodes } from '@payloadcms/richtext-lexical'
import { createHeadlessEditor } from '@payloadcms/richtext-lexical/lexical/headless'
import type { Payload } from 'payload'
import { beforeAll, expect, it } from 'vitest'
import { portalPayload } from '@/platform/payload-client'
import { portalEditor } from '@/platform/rich-text/editor'
import { lexicalNodes } from '@/platform/rich-text/paste/lexical-nodes'
import { readHtml } from '@/platform/rich-text/paste/read-html'
import { parseHtml } from '@/platform/rich-text/testing/parse-html'
import { lexicalText } from '@/platform/search/language/lexical-text'
import { createSmallPortal } from '../support/people'
import { SignedIn } from '../support/signed-in'

const FIXTURES = path.resolve('src/platform/rich-text/paste/fixtures')

let payload: Payload
let site: string
let medium: string

beforeAll(async () => {
  payload = await portalPayload()
  site = (await createSmallPortal(payload)).commune.id
  const data = Buffer.from('%PDF-1.4\nxref\n%%EOF')
  const file = { data, mimetype: 'application/pdf', name: 'a.pdf', size: data.length }
  medium = (await payload.create({ collection: 'media', data: { site }, file, depth: 0 })).id
})

function stateOf(fixture: string) {
  const html = readFileSync(path.join(FIXTURES, fixture), 'utf8')
  const { article } = readHtml(html, { parse: parseHtml, portalOrigin: 'https://minhgiang.example' })
  const children = lexicalNodes(article, { media: article.pictures.map(() => medium), firstNote: 1 })
  return { root: { type: 'root', version: 1, direction: null, format: '', indent: 0, children } }
}

it.each(readdirSync(FIXTURES))('%s is kept whole by the editor and by the portal', async (fixture) => {
  const state = stateOf(fixture)
  const editorConfig = await editorConfigFactory.fromEditor({ config: await config, editor: portalEditor })
  const editor = createHeadlessEditor({
    nodes: getEnabledNodes({ editorConfig }),
    onError: (error) => {
      throw error
    },
  })
  const parsed = editor.parseEditorState(state as never)
  expect(structure(parsed.toJSON().root)).toEqual(structure(state.root))

  const writer = await SignedIn.at(payload, site, 'editor')
  const { status, body } = await writer.post<{ doc: { body: { root: unknown } } }>(
    'news?depth=0&draft=true',
    {
      site,
      title: fixture,
      body: state,
    },
  )
  expect([status, structure(body.doc?.body.root)]).toEqual([201, structure(state.root)])
})

it('cells of a table are words of their own when the article is searched', () => {
  expect(lexicalText(stateOf('government-portal.html'))).toMatch(/Đường Hùng Vương \| 4\.800\.000/)
})

type Node = {
  type?: string
  text?: string
  tag?: string
  format?: unknown
  fields?: { url?: string }
  children?: Node[]
}

/** What of a tree is content. */
function structure(node: unknown): unknown {
  const { type, text, tag, fields, children } = node as Node
  return { type, text, tag, url: fields?.url, children: children?.map(structure) }
}
