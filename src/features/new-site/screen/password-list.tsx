'use client'

import { Button } from '@payloadcms/ui'
import type { MadeLine } from './use-making'

/** Starting passwords of the sites just made, which nobody can read again later. */
export function PasswordList({ made }: { made: MadeLine[] }) {
  const accounts = made.flatMap(({ name, slug, account }) =>
    account?.password ? [{ name, slug, email: account.email, password: account.password }] : [],
  )
  if (accounts.length === 0) return null
  const save = () => {
    const rows = [['Trang', 'Địa chỉ', 'Đăng nhập', 'Mật khẩu ban đầu']]
    for (const { name, slug, email, password } of accounts) rows.push([name, slug, email, password])
    const text = rows.map((row) => row.map(quoted).join(',')).join('\r\n')
    // Excel takes a file without this mark for one without Vietnamese letters.
    const url = URL.createObjectURL(new Blob(['\uFEFF', text], { type: 'text/csv' }))
    const link = document.createElement('a')
    link.href = url
    link.download = 'mat-khau-ban-dau.csv'
    link.click()
    URL.revokeObjectURL(url)
  }
  return (
    <div className="new-site-passwords" role="status">
      <p>
        <b>{accounts.length} mật khẩu ban đầu</b> – chỉ lấy được bây giờ, trước khi rời trang này.
      </p>
      <Button margin={false} onClick={save}>
        Tải danh sách mật khẩu (.csv)
      </Button>
    </div>
  )
}

/** A cell that a spreadsheet takes for text, never for a formula. */
function quoted(cell: string): string {
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
  return `"${safe.replaceAll('"', '""')}"`
}
