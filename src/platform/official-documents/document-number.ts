/**
 * The canonical form of a document number, the same for every spelling: letters without marks, lower case, digits;
 * a running number under 10 loses its padding. `05/QĐ-UBND` and `5 /qd-ubnd` → `5qdubnd`. Empty for no number.
 */
export function documentNumberKey(number: string): string {
  return number
    .replace(/[đĐÐ]/g, 'd')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '')
    .replace(/^0+(?=\d)/, '')
}
