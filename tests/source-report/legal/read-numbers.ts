import { readJsonLines } from '@/features/import/source/json-lines'

/** The numbers of a list as its lines print them. */
export async function printedNumbers(file: string): Promise<string[]> {
  const numbers: string[] = []
  for await (const record of readJsonLines(file)) {
    if ('value' in record) numbers.push((record.value as { so_ky_hieu: string }).so_ky_hieu)
  }
  return numbers
}
