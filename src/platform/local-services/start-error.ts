/** A reason not to start that a person can act on: one Vietnamese line that says what to do. */
export class StartError extends Error {
  override name = 'StartError'
}

/**
 * Says in Vietnamese what a failed system call or a server's log means.
 * @param error the error thrown by Node, or by a server
 * @param log what the failed process wrote, searched for the same reasons
 * @returns the line to show, or undefined when the reason is not one we know
 */
export function explainFailure(error: unknown, log = ''): string | undefined {
  if (error instanceof StartError) return error.message
  const { code, path, port } = (error ?? {}) as { code?: string; path?: string; port?: number }
  const where = path ? ` (${path})` : ''
  const text = `${error instanceof Error ? error.message : String(error)}\n${log}`
  if (code === 'ENOSPC' || code === 'EDQUOT' || /No space left on device|Disk quota exceeded/.test(text)) {
    return `Ổ đĩa đã đầy${where}: hãy giải phóng chỗ trống hoặc đặt PORTAL_DATA_DIR sang ổ đĩa khác, rồi chạy lại.`
  }
  if (code === 'EROFS' || /Read-only file system/.test(text)) {
    return `Thư mục chỉ đọc${where}: hãy đặt PORTAL_DATA_DIR sang một thư mục ghi được, rồi chạy lại.`
  }
  if (code === 'EADDRINUSE' || /Address already in use/.test(text)) {
    const which = port ? ` ${port}` : ''
    return `Cổng${which} đang có chương trình khác dùng: hãy tắt chương trình đó hoặc đặt PORT sang số khác, ví dụ PORT=3001.`
  }
  if (code === 'EACCES' && port) {
    return `Không được phép mở cổng ${port}: hãy đặt PORT từ 1024 trở lên, ví dụ PORT=3000.`
  }
  if (code === 'EACCES' || code === 'EPERM' || /Permission denied|Operation not permitted/.test(text)) {
    return `Không có quyền đọc hoặc ghi${where}: hãy sửa quyền của thư mục hoặc đặt PORTAL_DATA_DIR sang thư mục khác.`
  }
  return undefined
}
