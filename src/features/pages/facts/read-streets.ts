/** A street as it is stored; what nobody has said is `null`. */
export type Street = {
  name: string
  from: string | null
  until: string | null
  lengthMetres: number | null
  namedBy: string | null
  meaning: string | null
}

/** Longer than any street of ours by far. */
const LONGEST_METRES = 200_000
const MOST_COLUMNS = 6
const LONGEST_NAME = 200

/**
 * The streets of a pasted table: one a line, columns by tabs (as copied from a spreadsheet), semicolons or bars, in the
 * order name, from, until, length in metres, resolution, meaning. A first line of headings is passed over. `problems`
 * are sentences for the person who pasted it; a line with one gives no street.
 */
export function readStreets(pasted: string): { streets: Street[]; problems: string[] } {
  const streets: Street[] = []
  const problems: string[] = []
  for (const [index, line] of pasted
    .normalize('NFC')
    .split(/\r\n|\r|\n/)
    .entries()) {
    if (line.trim() === '' || (index === 0 && isHeading(line))) continue
    const street = readLine(line)
    if (typeof street === 'string') problems.push(`Dòng ${index + 1}: ${street}`)
    else streets.push(street)
  }
  return { streets, problems }
}

/** What is there with what was pasted: a known name is brought up to date where it stands, a new one comes last. */
export function withPasted<Row extends { name?: string | null }>(
  known: Row[],
  pasted: Street[],
): (Row | Street)[] {
  const byName = new Map(pasted.map((street) => [keyOf(street.name), street]))
  const kept = known.map((row) => {
    const street = byName.get(keyOf(row.name ?? ''))
    byName.delete(keyOf(row.name ?? ''))
    return street ? { ...row, ...saidIn(street) } : row
  })
  return [...kept, ...byName.values()]
}

function readLine(line: string): Street | string {
  const cells = line.split(separatorOf(line)).map((cell) => cell.trim().replace(/\s+/g, ' '))
  const [name = '', from, until, length = '', namedBy, ...meaning] = cells
  if (name === '') return 'thiếu tên đường.'
  if (name.length > LONGEST_NAME) return `tên đường dài quá ${LONGEST_NAME} chữ.`
  const lengthMetres = readLength(length)
  if (lengthMetres === undefined) return `chiều dài "${length}" không phải là số mét.`
  return {
    name,
    from: from || null,
    until: until || null,
    lengthMetres,
    namedBy: namedBy || null,
    // A meaning is prose and may hold the separator.
    meaning: meaning.join('; ') || null,
  }
}

/** `1.250`, `1 250 m` and `1250` are the same; `undefined` for what is no length. */
function readLength(text: string): number | null | undefined {
  if (text === '') return null
  const digits = /^(\d{1,3}(?:[. ]\d{3})+|\d+)\s*m?$/.exec(text)?.[1]?.replace(/[. ]/g, '')
  const metres = Number(digits)
  return digits !== undefined && metres <= LONGEST_METRES ? metres : undefined
}

function separatorOf(line: string): string {
  return ['\t', ';', '|'].find((separator) => line.includes(separator)) ?? ';'
}

function isHeading(line: string): boolean {
  const cells = line.split(separatorOf(line))
  return (
    cells.length > 1 && cells.length <= MOST_COLUMNS + 1 && /^\s*tên(?: đường)?\s*$/iu.test(cells[0] ?? '')
  )
}

function saidIn(street: Street): Partial<Street> {
  return Object.fromEntries(Object.entries(street).filter(([, value]) => value !== null))
}

const keyOf = (name: string) => name.normalize('NFC').trim().toLocaleLowerCase('vi')
