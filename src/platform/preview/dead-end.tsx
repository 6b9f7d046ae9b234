/** What stands in the place of a preview that cannot be opened: the same words whatever the reason. */
export function DeadLink() {
  return (
    <DeadEnd title="Liên kết xem thử này không còn dùng được">
      Liên kết đã hết hạn, đã được thu hồi, hoặc chưa từng có. Hãy xin người gửi một liên kết mới. Nếu nội
      dung đã được đăng, bạn tìm thấy nó trên trang công khai.
    </DeadEnd>
  )
}

/** The same for an editor whose session has ended, or who may not read the draft. */
export function NoPreview() {
  return (
    <DeadEnd title="Không xem trước được">
      Hãy đăng nhập trang quản trị rồi mở lại bản xem trước. Nếu bạn đang đăng nhập, mục này đã bị xóa hoặc
      không thuộc trang mà bạn làm việc.
    </DeadEnd>
  )
}

function DeadEnd({ title, children }: { title: string; children: string[] | string }) {
  return (
    <div className="max-w-3xl py-6">
      <h1 className="text-title font-semibold">{title}</h1>
      <p className="text-lead text-muted mt-3">{children}</p>
    </div>
  )
}
