import { vi } from '@payloadcms/translations/languages/vi'

const LOGIN_REFUSED =
  'Thư điện tử hoặc mật khẩu không đúng, hoặc tài khoản đang tạm khóa. Sai 10 lần liền thì tài khoản khóa 10 phút.'

/**
 * What Payload's own Vietnamese leaves in English, or says in the words of its makers, as the people of an office would
 * say it. Merged over Payload's texts.
 */
export const adminWords = {
  authentication: {
    checkYourEmailForPasswordReset:
      'Nếu địa chỉ thư này có tài khoản, hướng dẫn đặt lại mật khẩu sẽ được gửi tới trong ít phút. Không thấy thư thì hãy xem thư mục thư rác.',
    emailNotValid: 'Địa chỉ thư điện tử không đúng',
    emailSent: 'Đã gửi thư',
    forgotPasswordEmailInstructions: 'Nhập thư điện tử của bạn để nhận hướng dẫn đặt lại mật khẩu.',
    tokenRefreshSuccessful: 'Đã gia hạn phiên làm việc.',
  },
  error: {
    correctInvalidFields: 'Hãy sửa những ô chưa đúng.',
    documentNotFound:
      'Không có mục này: mục đã bị xóa, chưa từng có, hoặc không thuộc trang mà bạn làm việc.',
    problemUploadingFile: 'Chưa tải được tệp lên.',
    emailOrPasswordIncorrect: LOGIN_REFUSED,
    followingFieldsInvalid_one: 'Ô sau chưa đúng:',
    followingFieldsInvalid_other: 'Những ô sau chưa đúng:',
    incorrectCollection: 'Loại nội dung không đúng.',
    loadingDocument: 'Không mở được mục {{id}}.',
    missingEmail: 'Thiếu thư điện tử.',
    missingIDOfDocument: 'Thiếu mã của mục cần sửa.',
    missingIDOfVersion: 'Thiếu mã của phiên bản.',
    noMatchedField: 'Không có ô nào tên là “{{label}}”.',
    notAllowedToPerformAction: 'Bạn không có quyền làm việc này.',
    tokenInvalidOrExpired: 'Liên kết không đúng hoặc đã hết hạn.',
    tokenNotProvided: 'Thiếu mã của liên kết.',
    // The same words as for a wrong password: a lock must not tell that there is an account.
    userLocked: LOGIN_REFUSED,
    userEmailAlreadyRegistered: 'Thư điện tử này đã có tài khoản.',
  },
  fields: {
    block: 'Khối',
    blocks: 'khối',
    blockType: 'Loại khối',
    chooseBetweenCustomTextOrDocument: 'Nhập một địa chỉ, hoặc dẫn tới một mục trong cổng.',
    chooseDocumentToLink: 'Mục trong cổng',
    customURL: 'Địa chỉ tự nhập',
    enterURL: 'Nhập địa chỉ',
    internalLink: 'Một mục trong cổng, tìm theo chữ hoặc số',
    searchForBlock: 'Tìm khối',
    toggleBlock: 'Đóng, mở khối',
  },
  general: {
    collections: 'Nội dung',
    email: 'Thư điện tử',
    emailAddress: 'Thư điện tử',
    globals: 'Cấu hình chung',
    menu: 'Trình đơn',
  },
  upload: {
    addFile: 'Thêm tệp',
    bulkUpload: 'Tải lên nhiều tệp',
    crop: 'Cắt ảnh',
    cropToolDescription: 'Kéo các góc để chọn phần ảnh giữ lại, hoặc điền số dưới đây.',
    editImage: 'Cắt ảnh, chọn điểm chính',
    filesToUpload: 'Tệp sẽ tải lên',
    fileToUpload: 'Tệp sẽ tải lên',
    focalPoint: 'Điểm chính của ảnh',
    focalPointDescription:
      'Kéo dấu cộng vào chỗ quan trọng nhất: khi ảnh bị cắt cho vừa khung, chỗ đó luôn còn.',
    previewSizes: 'Các cỡ ảnh',
    setCropArea: 'Chọn phần ảnh giữ lại',
    setFocalPoint: 'Chọn điểm chính của ảnh',
    sizesFor: 'Các cỡ ảnh của {{label}}',
    dragAndDropHere: 'hoặc kéo và thả tệp vào đây',
    fileName: 'Tên tệp',
    fileSize: 'Dung lượng',
    pasteURL: 'Dán địa chỉ',
    selectCollectionToBrowse: 'Chọn loại nội dung để tìm',
    selectFile: 'Chọn một tệp',
  },
  validation: {
    emailAddress: 'Thư điện tử không hợp lệ.',
    fieldHasNo: 'Ô này không có: {{label}}',
    invalidSelection: 'Lựa chọn ở ô này không hợp lệ.',
    invalidSelections: 'Ô này có những lựa chọn không hợp lệ:',
    validUploadID: 'Tệp ở ô này không hợp lệ.',
  },
  version: { versionID: 'Mã của phiên bản' },
}

/** Payload's Vietnamese under its own name; the choice of languages does not read the texts above. */
export const vietnamese: typeof vi = {
  ...vi,
  translations: { ...vi.translations, general: { ...vi.translations.general, thisLanguage: 'Tiếng Việt' } },
}
