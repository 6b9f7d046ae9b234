/** `1.001193`, and with a province's ending `1.001193.000.00.00.H35`. */
const CODE = /^\d\.\d{6}(\.[a-z0-9]{1,4}){0,5}$/i

/** True for a text that could be a procedure's code; anything else is no reason to ask the database. */
export function isProcedureCode(text: string): boolean {
  return CODE.test(text)
}
