/** What is packed already: gzip, and spreadsheets, which are zip files. */
const PACKED = /\.(gz|tgz|xlsx)$/i

/** The file packed with gzip where it is not: a national database of 49 MB becomes 5 MB on its way. */
export async function packedFile(file: File): Promise<File> {
  if (PACKED.test(file.name)) return file
  const packed = await new Response(file.stream().pipeThrough(new CompressionStream('gzip'))).blob()
  return new File([packed], `${file.name}.gz`, { type: 'application/gzip' })
}
