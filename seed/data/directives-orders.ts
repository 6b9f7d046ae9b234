import type { DirectiveText } from '../directives'

/** Chỉ thị, công điện, kế hoạch: documents that give tasks. Days are counted before the reference day. */
export const orders: DirectiveText[] = [
  [
    '05/CT-UBND',
    'chi-thi',
    'Về đẩy nhanh tiến độ giải ngân vốn đầu tư công những tháng cuối năm 2026',
    13,
    {
      urgency: 'khan',
      due: -40,
      sites: 'all',
      agencies: ['phong-tai-chinh-ke-hoach', 'ban-quan-ly-du-an'],
      tasks: [
        [
          'Lập bảng theo dõi giải ngân theo tuần cho từng dự án',
          'Ban Quản lý dự án đầu tư xây dựng huyện',
          -5,
        ],
        ['Rà soát, đề xuất điều chuyển vốn của dự án chậm', 'Phòng Tài chính – Kế hoạch', -10],
        ['Hoàn thành giải phóng mặt bằng các dự án trên địa bàn', 'Ủy ban nhân dân các xã, thị trấn', -25],
      ],
    },
  ],
  [
    '04/CT-UBND',
    'chi-thi',
    'Về tăng cường bảo vệ rừng, phòng cháy, chữa cháy rừng mùa khô 2026 – 2027',
    20,
    {
      due: -131,
      sites: ['xa-phu-lam', 'xa-tan-lap', 'xa-cam-thach', 'xa-binh-son'],
      agencies: ['phong-nong-nghiep-moi-truong', 'ban-chi-huy-quan-su', 'cong-an-huyen'],
      tasks: [
        ['Phát dọn đường băng cản lửa', 'Chủ rừng và ủy ban nhân dân bốn xã', -15],
        ['Tổ chức trực cháy khi dự báo từ cấp III', 'Ủy ban nhân dân các xã', -131],
      ],
    },
  ],
  [
    '03/CT-UBND',
    'chi-thi',
    'Về chấn chỉnh kỷ luật, kỷ cương hành chính và văn hóa công vụ',
    88,
    {
      sites: 'all',
      agencies: ['phong-noi-vu', 'thanh-tra-huyen'],
      shared: true,
      tasks: [
        ['Kiểm tra đột xuất ít nhất năm đơn vị mỗi quý', 'Phòng Nội vụ', -40],
        ['Niêm yết số điện thoại người đứng đầu tại Bộ phận Một cửa', 'Các cơ quan, đơn vị', 58],
      ],
    },
  ],
  [
    '02/CT-UBND',
    'chi-thi',
    'Về công tác tuyển chọn, gọi công dân nhập ngũ năm 2027',
    75,
    {
      due: -95,
      sites: 'all',
      agencies: ['ban-chi-huy-quan-su', 'trung-tam-y-te'],
      tasks: [
        ['Sơ tuyển sức khỏe nghĩa vụ quân sự', 'Trạm y tế các xã, thị trấn', 20],
        ['Khám sức khỏe tập trung', 'Trung tâm Y tế huyện', -30],
      ],
    },
  ],
  [
    '01/CT-UBND',
    'chi-thi',
    'Về nhiệm vụ trọng tâm năm học 2026 – 2027',
    102,
    {
      sites: 'all',
      agencies: ['phong-giao-duc-dao-tao'],
      tasks: [['Công khai các khoản thu đầu năm học', 'Các trường công lập', 60]],
    },
  ],
  [
    '09/CĐ-UBND',
    'cong-dien',
    'Về chủ động ứng phó với bão và mưa lớn diện rộng',
    63,
    {
      urgency: 'hoa-toc',
      due: 61,
      sites: 'all',
      agencies: ['ban-chi-huy-quan-su', 'cong-an-huyen', 'phong-nong-nghiep-moi-truong', 'trung-tam-y-te'],
      shared: true,
      tasks: [
        ['Sơ tán dân ở nơi nguy cơ lũ quét, sạt lở', 'Ủy ban nhân dân các xã, thị trấn', 62],
        ['Dừng hoạt động cầu phao, bến khách ngang sông', 'Ủy ban nhân dân xã Vĩnh Hưng, xã Đông Phong', 62],
        ['Trực ban 24/24 giờ và báo cáo hai giờ một lần', 'Các cơ quan, đơn vị', 61],
      ],
    },
  ],
  [
    '08/CĐ-UBND',
    'cong-dien',
    'Về khắc phục hậu quả ngập úng tại các xã ven sông',
    59,
    {
      urgency: 'thuong-khan',
      due: 54,
      sites: ['xa-vinh-hung', 'xa-dong-phong', 'xa-thanh-ha', 'thi-tran-minh-giang'],
      agencies: ['trung-tam-dich-vu-nong-nghiep', 'trung-tam-y-te'],
      tasks: [
        ['Thống kê thiệt hại, báo cáo hằng ngày', 'Ủy ban nhân dân các xã', 57],
        ['Khử khuẩn nguồn nước, phòng dịch sau lũ', 'Trung tâm Y tế huyện', 54],
      ],
    },
  ],
  [
    '07/CĐ-UBND',
    'cong-dien',
    'Về tăng cường kiểm soát tải trọng xe trên các tuyến đường huyện',
    128,
    {
      urgency: 'khan',
      due: 98,
      sites: ['xa-cam-thach', 'xa-hoa-thuan', 'xa-binh-son'],
      agencies: ['cong-an-huyen', 'phong-kinh-te-ha-tang'],
    },
  ],
  [
    '126/KH-UBND',
    'ke-hoach',
    'Tổ chức các hoạt động chào mừng năm mới 2027 và Tết Nguyên đán Đinh Mùi',
    3,
    {
      due: -90,
      sites: 'all',
      agencies: ['phong-van-hoa-khoa-hoc-thong-tin', 'trung-tam-van-hoa-the-thao'],
      shared: true,
      tasks: [
        ['Trang trí, chiếu sáng đường trung tâm', 'Ủy ban nhân dân thị trấn Minh Giang', -35],
        ['Tổ chức chợ hoa Xuân', 'Ủy ban nhân dân xã Xuân Hòa', -70],
        ['Thăm, tặng quà gia đình chính sách, hộ nghèo', 'Phòng Nội vụ', -75],
      ],
    },
  ],
  [
    '119/KH-UBND',
    'ke-hoach',
    'Chuyển đổi số huyện Minh Giang năm 2027',
    17,
    {
      due: -406,
      sites: 'all',
      agencies: ['phong-van-hoa-khoa-hoc-thong-tin', 'trung-tam-phuc-vu-hanh-chinh-cong'],
      shared: true,
      tasks: [
        ['Đạt 85% hồ sơ trực tuyến toàn trình', 'Các cơ quan, đơn vị', -400],
        [
          'Mỗi thôn có ít nhất hai thành viên tổ công nghệ số cộng đồng được tập huấn',
          'Ủy ban nhân dân các xã, thị trấn',
          -220,
        ],
      ],
    },
  ],
  [
    '112/KH-UBND',
    'ke-hoach',
    'Rà soát hộ nghèo, hộ cận nghèo năm 2026',
    84,
    {
      due: 10,
      sites: 'all',
      agencies: ['phong-dan-toc-ton-giao', 'phong-noi-vu'],
      tasks: [
        ['Tập huấn điều tra viên', 'Phòng Dân tộc và Tôn giáo', 76],
        ['Họp dân thống nhất kết quả', 'Các thôn, tổ dân phố', 20],
        ['Phê duyệt kết quả rà soát', 'Chủ tịch Ủy ban nhân dân cấp xã', 10],
      ],
    },
  ],
  [
    '104/KH-UBND',
    'ke-hoach',
    'Kiểm tra công tác cải cách hành chính năm 2026 tại các đơn vị',
    97,
    {
      due: 45,
      sites: ['xa-tan-lap', 'xa-long-khe', 'xa-quang-minh', 'xa-vinh-hung', 'xa-thanh-ha'],
      agencies: ['phong-noi-vu', 'van-phong-hdnd-ubnd'],
    },
  ],
  [
    '97/KH-UBND',
    'ke-hoach',
    'Diễn tập ứng phó lũ quét và tìm kiếm cứu nạn năm 2026',
    146,
    {
      due: 132,
      sites: ['xa-cam-thach'],
      agencies: ['ban-chi-huy-quan-su', 'cong-an-huyen', 'trung-tam-y-te'],
      tasks: [['Xây dựng kịch bản và bản đồ sơ tán', 'Ban Chỉ huy Quân sự huyện', 140]],
    },
  ],
  [
    '91/KH-UBND',
    'ke-hoach',
    'Phân loại chất thải rắn sinh hoạt tại nguồn giai đoạn 2026 – 2028',
    168,
    {
      due: -770,
      sites: [
        'thi-tran-minh-giang',
        'xa-an-binh',
        'xa-loc-dien',
        'xa-hoa-thuan',
        'xa-thanh-ha',
        'xa-quang-minh',
      ],
      agencies: ['phong-nong-nghiep-moi-truong'],
      shared: true,
      tasks: [
        ['Cấp thùng ủ cho hộ đăng ký', 'Ủy ban nhân dân các xã, thị trấn', 120],
        ['Ký hợp đồng thu gom theo lịch mới', 'Phòng Nông nghiệp và Môi trường', 145],
      ],
    },
  ],
  [
    '85/KH-UBND',
    'ke-hoach',
    'Số hóa sổ hộ tịch lịch sử tại các xã, thị trấn',
    190,
    {
      due: -41,
      sites: 'all',
      agencies: ['phong-tu-phap'],
      tasks: [
        ['Quét và nhập dữ liệu sổ giai đoạn 1977 – 2000', 'Ủy ban nhân dân các xã, thị trấn', 30],
        ['Đối soát và ký duyệt dữ liệu', 'Phòng Tư pháp', -35],
      ],
    },
  ],
  [
    '78/KH-UBND',
    'ke-hoach',
    'Tiêm phòng gia súc, gia cầm đợt 2 năm 2026',
    70,
    { due: 25, sites: 'all', agencies: ['trung-tam-dich-vu-nong-nghiep'] },
  ],
]
