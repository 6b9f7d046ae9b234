const END_SIGNATURE = 0x06054b50
const ENTRY_SIGNATURE = 0x02014b50
const END_LENGTH = 22
const ENTRY_LENGTH = 46
const LONGEST_COMMENT = 65_535

/** A file inside a ZIP archive as the archive's directory tells of it. */
export type ArchiveEntry = { name: string; unpackedBytes: number }

/** The directory of a ZIP archive, without unpacking anything; null when it has none that can be read. */
export function archiveDirectory(data: Buffer): ArchiveEntry[] | null {
  const end = endRecordIn(data)
  if (end === null) return null
  const entries: ArchiveEntry[] = []
  let at = data.readUInt32LE(end + 16)
  for (let left = data.readUInt16LE(end + 10); left > 0; left--) {
    if (at + ENTRY_LENGTH > data.length || data.readUInt32LE(at) !== ENTRY_SIGNATURE) return null
    const nameLength = data.readUInt16LE(at + 28)
    const name = data.toString('utf8', at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength)
    entries.push({ name, unpackedBytes: data.readUInt32LE(at + 24) })
    at += ENTRY_LENGTH + nameLength + data.readUInt16LE(at + 30) + data.readUInt16LE(at + 32)
  }
  return entries
}

/** The record stands at the end, before a comment of any length. */
function endRecordIn(data: Buffer): number | null {
  const first = Math.max(data.length - END_LENGTH - LONGEST_COMMENT, 0)
  for (let at = data.length - END_LENGTH; at >= first; at--) {
    if (data.readUInt32LE(at) === END_SIGNATURE) return at
  }
  return null
}
