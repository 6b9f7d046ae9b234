/** The screens of following directives, and the address of deliveries in the API. */
export const INBOX_PATH = '/admin/van-ban-den'
export const BOARD_PATH = '/admin/theo-doi-chi-dao'
export const DELIVERIES_API = '/api/directive-deliveries'

/** A file that hangs on a delivery: of the directive or of a report. */
export function fileAddress(delivery: string, file: string): string {
  return `${DELIVERIES_API}/${delivery}/tep/${file}`
}
