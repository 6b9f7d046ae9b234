/** What a clipboard holds besides the text: Word's own languages, which no parser of HTML understands. */
const HIDDEN_CONDITION = /<!--\[if[^\]]*\]>[\s\S]*?<!\[endif\]-->/gi
const SHOWN_CONDITION = /<!\[(?:if[^\]]*|endif)\]>/gi
const COMMENT = /<!--[\s\S]*?-->/g
const OFFICE_PARAGRAPH_END = /<o:p\b[^>]*>[\s\S]*?<\/o:p>|<o:p\s*\/>/gi
const XML_PARTS = /<\?xml[\s\S]*?>|<xml\b[\s\S]*?<\/xml>/gi

/** The part that was selected stands between these; Word says around it how it looks. */
const SELECTED = /<!--StartFragment-->([\s\S]*?)<!--EndFragment-->/i
const STYLE_SHEET = /<style\b[^>]*>([\s\S]*?)<\/style>/gi

/** HTML of a clipboard, parted into what was selected and the fonts that its style sheet gives to classes. */
export type ClipboardHtml = { html: string; fonts: Map<string, string> }

/** Sets the languages of Office aside, so that only HTML is left. */
export function readClipboardHtml(html: string): ClipboardHtml {
  const sheet = [...html.matchAll(STYLE_SHEET)].map(([, text]) => text ?? '').join('\n')
  const [, selected] = SELECTED.exec(html) ?? []
  return {
    html: (selected ?? html)
      .replace(HIDDEN_CONDITION, '')
      .replace(SHOWN_CONDITION, '')
      .replace(STYLE_SHEET, '')
      .replace(COMMENT, '')
      .replace(XML_PARTS, '')
      .replace(OFFICE_PARAGRAPH_END, ''),
    fonts: fontsOfClasses(sheet),
  }
}

/** `p.MsoNormal, li.MsoNormal {… font-family:".VnTime"}` → MsoNormal: .VnTime */
function fontsOfClasses(sheet: string): Map<string, string> {
  const fonts = new Map<string, string>()
  for (const [, selectors = '', rules = ''] of sheet.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
    const [, font] = /(?:^|;)\s*font-family\s*:\s*["']?([^"',;]+)/i.exec(rules) ?? []
    if (!font) continue
    for (const [, name] of selectors.matchAll(/\.([\w-]+)/g)) if (name) fonts.set(name, font.trim())
  }
  return fonts
}
