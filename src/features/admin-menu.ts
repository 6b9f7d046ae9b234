import type { CustomComponent } from 'payload'
import type { NavLink } from '@/platform/ui/nav-links'

/** The groups of the admin's menu below the collections: screens that are no list of a collection. */
export const adminMenu: CustomComponent[] = [
  group('Bàn làm việc', [{ href: '/admin/viec-cua-toi', id: 'nav-my-work', label: 'Việc của tôi' }]),
  '@/features/new-site/screen/new-site-nav#NewSiteNav',
  '@/features/directives/follow-up/parts/follow-nav#FollowNav',
  group('Ảnh và tệp', [{ href: '/admin/kho-anh', id: 'nav-media-desk', label: 'Kho ảnh' }]),
  group('Chia sẻ', [{ href: '/admin/chia-se', id: 'nav-sharing', label: 'Chia sẻ giữa các trang' }]),
  group('Văn bản', [
    {
      href: '/admin/nhap-van-ban',
      id: 'nav-document-entry',
      label: 'Nhập nhiều văn bản',
      roles: ['clerk', 'publisher'],
    },
    { href: '/admin/han-dang-van-ban', id: 'nav-publishing-deadlines', label: 'Hạn đăng văn bản' },
    { href: '/admin/quan-he-chua-noi', id: 'nav-unlinked-relations', label: 'Quan hệ chưa nối' },
    { href: '/admin/chu-trong-tep', id: 'nav-file-texts', label: 'Chữ trong tệp' },
  ]),
  group('Thủ tục hành chính', [
    {
      href: '/admin/nhap-thu-tuc',
      id: 'nav-procedure-imports',
      label: 'Nhập thủ tục',
      roles: ['publisher', 'admin'],
      onlyAtRoot: true,
    },
    { href: '/admin/can-xem-lai', id: 'nav-procedure-attention', label: 'Thủ tục cần xem lại' },
  ]),
  group('Tài khoản', [{ href: '/admin/bao-mat', id: 'nav-security', label: 'Bảo mật' }]),
  group('Tìm kiếm', [
    { href: '/admin/collections/search-terms', id: 'nav-search-terms', label: 'Từ tìm kiếm' },
    { href: '/admin/collections/best-bets', id: 'nav-best-bets', label: 'Kết quả ghim' },
    { href: '/admin/tim-khong-thay', id: 'nav-unfound-searches', label: 'Tìm không thấy' },
  ]),
]

function group(label: string, links: NavLink[]): CustomComponent {
  return { path: '@/platform/ui/role-nav#RoleNav', clientProps: { label, links } }
}
