import type { AdminViewConfig } from 'payload'

/** Screens of our own in the admin, one line each: address below /admin, component, title. */
export const adminScreens: Record<string, AdminViewConfig> = {
  login: screen('/login', '@/platform/users/login/login-view#LoginView', 'Đăng nhập'),
  createFirstUser: screen(
    '/create-first-user',
    '@/platform/users/first-admin/first-admin-view#FirstAdminView',
    'Quản trị đầu tiên',
  ),
  newPassword: screen(
    '/dat-mat-khau/:token',
    '@/platform/users/login/new-password-view#NewPasswordView',
    'Đặt mật khẩu mới',
  ),
  myWork: screen('/viec-cua-toi', '@/features/my-desk#MyWork', 'Việc của tôi'),
  security: screen('/bao-mat', '@/platform/users/security/security-view#SecurityView', 'Bảo mật'),
  securityOf: screen('/bao-mat/:id', '@/platform/users/security/security-view#SecurityView', 'Bảo mật'),
  directiveInbox: screen(
    '/van-ban-den',
    '@/features/directives/follow-up/inbox/inbox-view#InboxView',
    'Văn bản đến',
  ),
  receivedDirective: screen(
    '/van-ban-den/:id',
    '@/features/directives/follow-up/inbox/delivery-view#DeliveryView',
    'Văn bản đến',
  ),
  directiveBoard: screen(
    '/theo-doi-chi-dao',
    '@/features/directives/follow-up/board/board-view#BoardView',
    'Theo dõi chỉ đạo',
  ),
  followedDirective: screen(
    '/theo-doi-chi-dao/:id',
    '@/features/directives/follow-up/board/directive-board-view#DirectiveBoardView',
    'Theo dõi chỉ đạo',
  ),
  documentEntries: screen(
    '/nhap-van-ban',
    '@/features/document-entry/components/entries-view#EntriesView',
    'Nhập nhiều văn bản',
  ),
  documentBatch: screen(
    '/nhap-van-ban/:id',
    '@/features/document-entry/components/batch-view#BatchView',
    'Nhập nhiều văn bản',
  ),
  publishingDeadlines: screen(
    '/han-dang-van-ban',
    '@/platform/official-documents/publishing-deadline/deadline-view#DeadlineView',
    'Hạn đăng văn bản',
  ),
  unlinkedRelations: screen(
    '/quan-he-chua-noi',
    '@/features/legal-documents/linking/unlinked/unlinked-view#UnlinkedView',
    'Quan hệ chưa nối',
  ),
  fileTexts: screen(
    '/chu-trong-tep',
    '@/platform/file-text/admin/file-texts-view#FileTextsView',
    'Chữ trong tệp',
  ),
  fileText: screen(
    '/chu-trong-tep/:id',
    '@/platform/file-text/admin/file-text-view#FileTextView',
    'Chữ trong tệp',
  ),
  mediaDesk: screen('/kho-anh', '@/platform/media/desk/media-desk-view#MediaDeskView', 'Kho ảnh'),
  sharing: screen('/chia-se', '@/platform/sharing/admin/sharing-view#SharingView', 'Chia sẻ giữa các trang'),
  procedureImports: screen(
    '/nhap-thu-tuc',
    '@/features/import/updates/components/imports-view#ImportsView',
    'Nhập thủ tục',
  ),
  procedureImport: screen(
    '/nhap-thu-tuc/:id',
    '@/features/import/updates/components/import-view#ImportView',
    'Nhập thủ tục',
  ),
  procedureAttention: screen(
    '/can-xem-lai',
    '@/features/procedures/attention/attention-view#AttentionView',
    'Thủ tục cần xem lại',
  ),
  siteTasks: screen('/viec-can-lam', '@/features/site-tasks/components/tasks-view#TasksView', 'Việc cần làm'),
  newSite: screen('/tao-trang', '@/features/new-site/screen/new-site-view#NewSiteView', 'Tạo trang mới'),
  unfoundSearches: screen(
    '/tim-khong-thay',
    '@/platform/search/counting/unfound-view#UnfoundView',
    'Tìm không thấy',
  ),
}

function screen(path: `/${string}`, Component: string, title: string): AdminViewConfig {
  return { Component, path, exact: true, meta: { title } }
}
