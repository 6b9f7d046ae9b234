/** Where a new password is set, with the token of the letter. */
export function newPasswordPath(token: string): string {
  return `/admin/dat-mat-khau/${token}`
}
