/** Streets of the township, as somebody would paste them: name, from, until, metres, resolution, meaning. All invented. */
export const townshipStreets = `
Đường Ủy Ban; Ngã tư Bưu điện; Cầu Giang; 850; 21/NQ-HĐND ngày 14/07/2011; Đường đi qua trụ sở Ủy ban nhân dân huyện
Đường Bến Sông; Chợ Bến Sông; Đền Giang; 1.250; 21/NQ-HĐND ngày 14/07/2011; Bến thuyền xưa, nơi bắt đầu phố chợ của thị trấn
Đường Sông Giang; Cầu Giang; Trạm bơm Đông; 2.100; 21/NQ-HĐND ngày 14/07/2011; Con sông chảy qua huyện
Đường Đền Giang; Đền Giang; Trường Trung học phổ thông Minh Giang; 620; 21/NQ-HĐND ngày 14/07/2011; Ngôi đền có lễ rước nước hằng năm
Đường Gốm Đỏ; Ngã ba Lò Gốm; Giáp xã Hòa Thuận; 1.480; 08/NQ-HĐND ngày 10/12/2015; Nghề gốm đỏ của làng Thuận Nghĩa
Đường Hàng Cói; Chợ Bến Sông; Đường Sông Giang; 310; 08/NQ-HĐND ngày 10/12/2015; Dãy nhà xưa bán cói và chiếu
Đường Vườn Bưởi; Đường Ủy Ban; Giáp xã Long Khê; 1.720; 08/NQ-HĐND ngày 10/12/2015; Vùng bưởi phía tây thị trấn
Đường Thống Nhất; Ngã tư Bưu điện; Bến xe khách; 980; 21/NQ-HĐND ngày 14/07/2011; Ngày đất nước thống nhất
Đường Trường Học; Trường Tiểu học Bến Sông; Đường Thống Nhất; 450; 08/NQ-HĐND ngày 10/12/2015; Ba ngôi trường nằm dọc đường
Đường Trạm Xá; Trung tâm Y tế huyện; Đường Thống Nhất; 520; 08/NQ-HĐND ngày 10/12/2015; Trạm xá cũ, nay là Trung tâm Y tế huyện
Phố Chợ; Cổng chợ Bến Sông; Đường Hàng Cói; 240; 21/NQ-HĐND ngày 14/07/2011; Phố họp chợ phiên
Phố Chài; Bến đò cũ; Đường Bến Sông; 380; 15/NQ-HĐND ngày 09/12/2021; Xóm chài đầu tiên bên ngã ba sông
Phố Vạn Đò; Phố Chài; Đường Sông Giang; 290; 15/NQ-HĐND ngày 09/12/2021; Nơi các vạn đò neo thuyền
Đường Cây Đa; Đình Trung; Đường Đền Giang; 560; 15/NQ-HĐND ngày 09/12/2021; Cây đa trước đình Trung
`
