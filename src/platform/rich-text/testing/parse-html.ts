import { Window } from 'happy-dom'

/** Parses HTML as the browser's `DOMParser` does. */
export function parseHtml(html: string): Document {
  const { DOMParser } = new Window()
  return new DOMParser().parseFromString(html, 'text/html') as unknown as Document
}
