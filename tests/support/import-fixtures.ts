type Fields = Record<string, unknown>

/** A procedure in the form of the national database, in our own words. */
export function procedure(code: string, fields: Fields = {}): Fields {
  return {
    ma: code,
    ten: `Thủ tục mẫu ${code}`,
    so_quyet_dinh: '1/QĐ-MAU',
    loai: 'TTHC được luật giao quy định chi tiết',
    linh_vuc: 'Lĩnh vực mẫu',
    doi_tuong: 'Công dân Việt Nam',
    co_quan_thuc_hien: 'Ủy ban nhân dân cấp xã',
    co_quan_tham_quyen: '',
    ket_qua: 'Giấy mẫu',
    dieu_kien: 'Không',
    cap_thuc_hien: ['Cấp Xã'],
    trinh_tu: 'Bước 1: Nộp hồ sơ\nBước 2: Nhận kết quả',
    cach_thuc: [{ hinh_thuc: 'DIRECT', thoi_han: '3 WORKING_DAY', phi: ['8000 VNĐ (Lệ phí)'], mo_ta: '' }],
    ho_so: [{ nhom: '', ten: 'Tờ khai', ban_chinh: 1, ban_sao: 0, mau: [] }],
    can_cu: [],
    ...fields,
  }
}

/** A document in the form of a province's list, in our own words. */
export function provincialDocument(number: string, day: string, fields: Fields = {}): Fields {
  return {
    so_ky_hieu: number,
    loai_van_ban: 'Quyết định',
    ngay_ban_hanh: day,
    co_quan_ban_hanh: 'Ủy ban nhân dân tỉnh Mẫu',
    trich_yeu: `về việc mẫu số ${number}`,
    co_quan_soan_thao: 'Sở Mẫu',
    tinh_trang: '',
    thay_the_boi: [],
    ...fields,
  }
}

/** A document in the form of the list that procedures cite, in our own words. */
export function citedDocument(number: string, fields: Fields = {}): Fields {
  return {
    so_ky_hieu: number,
    loai_van_ban: 'Thông tư',
    co_quan_ban_hanh_suy_tu_ky_hieu: 'BTC',
    nam: '2020',
    ngay_ban_hanh_neu_co_trong_ten: '',
    ten: `Văn bản mẫu ${number}`,
    ten_khac: [],
    so_thu_tuc_vien_dan: 1,
    ...fields,
  }
}
