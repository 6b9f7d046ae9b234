/** In the place of a button of Payload's own that the panel of the workflow has instead. */
export function NoButton() {
  return null
}
