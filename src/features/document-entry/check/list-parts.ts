/** What a list in a cell holds: parted by semicolons or lines. */
export function listParts(text: string): string[] {
  return text
    .split(/[;\n]/)
    .map((part) => part.replace(/^[-–•+]\s*/, '').trim())
    .filter(Boolean)
}
