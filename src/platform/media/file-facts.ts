const KINDS: [RegExp, 'pdf' | 'word' | 'excel' | 'image'][] = [
  [/pdf$/, 'pdf'],
  [/msword|wordprocessing/, 'word'],
  [/ms-excel|spreadsheet/, 'excel'],
  [/^image\//, 'image'],
]

/** What people call a file of this type; the key of its name among the messages `site.files`. */
export function fileKind(mimeType: string): 'pdf' | 'word' | 'excel' | 'image' | 'file' {
  return KINDS.find(([pattern]) => pattern.test(mimeType))?.[1] ?? 'file'
}

/** `1,4 MB` or `35 KB`, as Vietnamese writes numbers. */
export function displaySize(bytes: number): string {
  const format = new Intl.NumberFormat('vi', { maximumFractionDigits: 1 })
  const kilobytes = bytes / 1024
  return kilobytes < 1024
    ? `${Math.max(1, Math.round(kilobytes))} KB`
    : `${format.format(kilobytes / 1024)} MB`
}
