import { MANDATORY_PAGES } from '@/platform/sites/mandatory-pages'
import type { SiteRole } from '@/platform/users/memberships'

/** A part that a site should have (Nghị định 42/2022/NĐ-CP, Điều 4, and what readers ask for every day). */
export type SitePart = {
  key: string
  title: string
  /** What is to be done, and where in the form. */
  help: string
  /** Who may do it at the site. */
  roles: SiteRole[]
}

const SITE_FORM: SiteRole[] = ['admin']
const WRITERS: SiteRole[] = ['editor', 'publisher']

/** Prefix of the keys of introduction pages; the slug follows. */
export const PAGE_PART = 'page:'

export const SITE_PARTS: SitePart[] = [
  {
    key: 'emblem',
    title: 'Biểu trưng',
    help: 'Thay biểu trưng tạm bằng biểu trưng của đơn vị: thẻ “Hình thức”.',
    roles: SITE_FORM,
  },
  {
    key: 'banner',
    title: 'Ảnh đầu trang',
    help: 'Một ảnh ngang của địa phương: thẻ “Hình thức”.',
    roles: SITE_FORM,
  },
  {
    key: 'contacts',
    title: 'Địa chỉ, điện thoại, thư điện tử',
    help: 'Cả ba, in ở chân trang và trang liên hệ: thẻ “Liên hệ”.',
    roles: SITE_FORM,
  },
  {
    key: 'responsible',
    title: 'Người chịu trách nhiệm',
    help: 'Họ tên, chức vụ: thẻ “Liên hệ”.',
    roles: SITE_FORM,
  },
  {
    key: 'spokesperson',
    title: 'Người phát ngôn',
    help: 'Họ tên và điện thoại hoặc thư điện tử: thẻ “Liên hệ”.',
    roles: SITE_FORM,
  },
  {
    key: 'officeHours',
    title: 'Giờ làm việc',
    help: 'Các ngày mở cửa và giờ, để trang báo “đang mở cửa”: thẻ “Liên hệ”.',
    roles: SITE_FORM,
  },
  {
    key: 'desk',
    title: 'Bộ phận một cửa',
    help: 'Tên, địa chỉ và điện thoại nơi nộp hồ sơ: thẻ “Liên hệ”.',
    roles: SITE_FORM,
  },
  ...MANDATORY_PAGES.map(({ slug, title }) => ({
    key: PAGE_PART + slug,
    title: `Bài “${title}”`,
    help: 'Viết bài rồi đăng. Đến lúc đó người đọc thấy bài của trang cấp trên.',
    roles: WRITERS,
  })),
  {
    key: 'categories',
    title: 'Chuyên mục tin',
    help: 'Ít nhất một chuyên mục để xếp tin.',
    roles: ['publisher', 'admin'],
  },
  { key: 'news', title: 'Tin đầu tiên', help: 'Đăng một tin có ảnh của địa phương.', roles: WRITERS },
  {
    key: 'offerings',
    title: 'Nơi tiếp nhận thủ tục',
    help: 'Khai quầy, giờ, cán bộ cho thủ tục người dân hay làm.',
    roles: ['editor', 'publisher', 'clerk', 'admin'],
  },
]
