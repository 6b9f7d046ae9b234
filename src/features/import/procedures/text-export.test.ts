import { expect, it } from 'vitest'
import { parseExportedProcedure } from './text-export'

const exported = `Chi tiết thủ tục hành chính
Mã thủ tục: 9.000001
Số quyết định: 1/QĐ-MAU
Tên thủ tục: Cấp giấy mẫu
Cấp thực hiện: Cấp Xã, Cấp Tỉnh
Loại thủ tục: Mẫu
Lĩnh vực: Hộ tịch
Trình tự thực hiện:
    Bước 1: Nộp
    Lĩnh vực: một dòng giống tiêu đề
    Bước 2: Nhận

Cách thức thực hiện:
  * Hình thức nộp: DIRECT
    Thời hạn giải quyết: 3 WORKING_DAY
    Phí, lệ phí: 8000 VNĐ (Lệ phí)
    Phí, lệ phí: 0 VNĐ () | 9000 VNĐ (Phí)
    Mô tả: Tại quầy
dòng hai
  * Hình thức nộp: ONLINE
    Thời hạn giải quyết: OTHER

Thành phần hồ sơ:
  [ Phải nộp ]
    - Tờ khai
tiếp theo
      Số lượng: Bản chính: 2, Bản sao: 1

Đối tượng thực hiện: Công dân Việt Nam
Cơ quan thực hiện: Ủy ban nhân dân cấp xã
Cơ quan có thẩm quyền: Không có thông tin
Địa chỉ tiếp nhận HS: Không có thông tin
Cơ quan được ủy quyền: Không có thông tin
Cơ quan phối hợp: Không có thông tin
Kết quả thực hiện: Giấy mẫu
Căn cứ pháp lý:
  * Luật Mẫu (sửa đổi) (1/2020/QH14)
  * Văn bản không số

Yêu cầu, điều kiện thực hiện: Không
Từ khóa: Không có thông tin
Mô tả: Mô tả chung`

it.each([exported, exported.normalize('NFD'), exported.replaceAll('\n', '\r\n')])(
  'reads every section',
  (text) => {
    const record = parseExportedProcedure(text)
    expect(JSON.parse(JSON.stringify(record).normalize('NFC'))).toMatchObject({
      ma: '9.000001',
      ten: 'Cấp giấy mẫu',
      cap_thuc_hien: ['Cấp Xã', 'Cấp Tỉnh'],
      linh_vuc: 'Hộ tịch',
      trinh_tu: 'Bước 1: Nộp\nLĩnh vực: một dòng giống tiêu đề\nBước 2: Nhận',
      cach_thuc: [
        {
          hinh_thuc: 'DIRECT',
          thoi_han: '3 WORKING_DAY',
          phi: ['8000 VNĐ (Lệ phí)', '0 VNĐ ()', '9000 VNĐ (Phí)'],
          mo_ta: 'Tại quầy\ndòng hai',
        },
        { hinh_thuc: 'ONLINE', thoi_han: 'OTHER', phi: [], mo_ta: '' },
      ],
      ho_so: [{ nhom: 'Phải nộp', ten: 'Tờ khai\ntiếp theo', ban_chinh: 2, ban_sao: 1 }],
      can_cu: [
        { ten: 'Luật Mẫu (sửa đổi)', so_ky_hieu: '1/2020/QH14' },
        { ten: 'Văn bản không số', so_ky_hieu: '' },
      ],
      dieu_kien: 'Không',
      mo_ta: 'Mô tả chung',
    })
  },
)
