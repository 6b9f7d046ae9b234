/** A short text with a heading, a list, a quotation, a table and a notice. */
export function ReceptionProse() {
  return (
    <>
      <p>
        Từ ngày 01/12/2026, bộ phận một cửa tiếp dân cả <a href="#kieu-mau">buổi sáng thứ Bảy</a>. Người già,
        người khuyết tật và phụ nữ mang thai được mời trước.
      </p>
      <h3>Khi đi cần mang theo</h3>
      <ul>
        <li>Thẻ căn cước, hoặc VNeID mức 2;</li>
        <li>Bản chính những giấy tờ cần đối chiếu.</li>
      </ul>
      <blockquote>Thiếu giấy tờ thì cán bộ ghi rõ một lần, không để dân đi lại nhiều lần.</blockquote>
      <div className="overflow-x-auto" tabIndex={0} role="region" aria-label="Giờ tiếp dân">
        <table>
          <tbody>
            <tr>
              <th scope="col">Ngày</th>
              <th scope="col">Sáng</th>
              <th scope="col">Chiều</th>
            </tr>
            <tr>
              <td>Thứ Hai đến thứ Sáu</td>
              <td>07:30 – 11:30</td>
              <td>13:30 – 17:00</td>
            </tr>
            <tr>
              <td>Thứ Bảy</td>
              <td>07:30 – 11:30</td>
              <td>Nghỉ</td>
            </tr>
          </tbody>
        </table>
      </div>
      <div className="prose-notice" data-kind="note">
        <p className="prose-notice-title">Lưu ý</p>
        <p>Ngày lễ, Tết nghỉ theo lịch chung.</p>
      </div>
    </>
  )
}
