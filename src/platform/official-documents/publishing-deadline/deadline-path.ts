/** The screen "Hạn đăng văn bản" in the admin. */
export const DEADLINES_PATH = '/admin/han-dang-van-ban'
