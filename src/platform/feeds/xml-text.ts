/**
 * Text that XML 1.0 can hold: control characters left out, lone halves of characters replaced, and nothing that would
 * end the CDATA section around it (the library that writes the feed takes care of the first end only).
 */
export function xmlText(text: string): string {
  return (
    text
      .toWellFormed()
      // eslint-disable-next-line no-control-regex -- control characters are what is looked for
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
      .replaceAll(']]>', ']] >')
      .replace(/\s+/g, ' ')
      .trim()
  )
}
