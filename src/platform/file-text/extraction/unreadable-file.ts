/** A file that cannot be read, for a reason that its editor can understand: the message is shown as it is. */
export class UnreadableFile extends Error {
  override name = 'UnreadableFile'
}
