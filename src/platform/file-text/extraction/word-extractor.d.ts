declare module 'word-extractor' {
  type Raw = { filterUnicode: boolean }

  /** What was read of an old Word file; `filterUnicode: false` keeps signs as they are. */
  interface WordDocument {
    getBody(options: Raw): string
    getTextboxes(options: Raw): string
    getFootnotes(options: Raw): string
  }

  export default class WordExtractor {
    extract(source: string | Buffer): Promise<WordDocument>
  }
}
