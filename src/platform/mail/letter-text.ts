import { env } from '@/env'

/** What a letter says, in Vietnamese; a link is a whole address. */
export type LetterText = { subject: string; parts: LetterPart[] }

export type LetterPart =
  | { kind: 'text'; text: string }
  | { kind: 'link'; text: string; url: string }
  | { kind: 'list'; title: string; items: { text: string; url: string | null }[] }

const FOOTER = 'Thư này do cổng gửi tự động, xin đừng trả lời.'

/** The letter as plain text. */
export function plainText({ parts }: LetterText): string {
  return [...parts.map(plainPart), `--\n${FOOTER}\n${env.PORTAL_URL}/admin`].join('\n\n') + '\n'
}

/** The letter as a page without styles, scripts or pictures: every program shows it, and nothing is loaded. */
export function htmlText({ subject, parts }: LetterText): string {
  return [
    '<!doctype html>',
    `<html lang="vi"><head><meta charset="utf-8"><title>${escaped(subject)}</title></head><body>`,
    ...parts.map(htmlPart),
    `<hr><p><small>${FOOTER} ${anchor(`${env.PORTAL_URL}/admin`, env.PORTAL_URL)}</small></p>`,
    '</body></html>',
    '',
  ].join('\n')
}

function plainPart(part: LetterPart): string {
  switch (part.kind) {
    case 'text':
      return part.text
    case 'link':
      return `${part.text}:\n${part.url}`
    case 'list':
      return [
        part.title,
        ...part.items.map(({ text, url }) => (url ? `- ${text}\n  ${url}` : `- ${text}`)),
      ].join('\n')
  }
}

function htmlPart(part: LetterPart): string {
  switch (part.kind) {
    case 'text':
      return `<p>${escaped(part.text).replaceAll('\n', '<br>')}</p>`
    case 'link':
      return `<p>${anchor(part.url, part.text)}</p>`
    case 'list': {
      const items = part.items.map(({ text, url }) => `<li>${url ? anchor(url, text) : escaped(text)}</li>`)
      return `<h3>${escaped(part.title)}</h3>\n<ul>\n${items.join('\n')}\n</ul>`
    }
  }
}

function anchor(url: string, text: string): string {
  return `<a href="${escaped(url)}">${escaped(text)}</a>`
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
