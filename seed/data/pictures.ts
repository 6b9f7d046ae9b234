import type { PictureSpec } from '../pictures/draw'

/** A picture and what it shows, for those who cannot see it. */
export type DescribedPicture = PictureSpec & { alt: string }

type Row = [name: string, scene: PictureSpec['scene'], light: PictureSpec['light'], alt: string]

const rows: Row[] = [
  [
    'dong-lua-buoi-sang',
    'rice',
    'morning',
    'Tranh minh họa: bốn nông dân đội nón trên cánh đồng lúa xanh buổi sáng, phía xa là dãy đồi.',
  ],
  [
    'dong-lua-mua-gat',
    'rice',
    'harvest',
    'Tranh minh họa: cánh đồng lúa chín vàng mùa gặt với bốn người đang thăm đồng.',
  ],
  [
    'ruong-bac-thang',
    'terraces',
    'noon',
    'Tranh minh họa: những thửa ruộng bậc thang xanh nối nhau dưới trời trưa.',
  ],
  ['doi-che', 'terraces', 'mist', 'Tranh minh họa: đồi chè uốn lượn theo bậc trong màn sương.'],
  [
    'tru-so-uy-ban',
    'office',
    'noon',
    'Tranh minh họa: trụ sở hai tầng mái ngói, cột cờ Tổ quốc trước sân và bốn người dân đi vào cổng.',
  ],
  [
    'tru-so-buoi-sang',
    'office',
    'morning',
    'Tranh minh họa: trụ sở cơ quan buổi sáng với cột cờ và hàng cây hai bên lối vào.',
  ],
  [
    'truong-hoc',
    'school',
    'morning',
    'Tranh minh họa: ngôi trường hai tầng tường vàng, chín người đứng trước sân dưới bóng cây.',
  ],
  [
    'tram-y-te',
    'clinic',
    'noon',
    'Tranh minh họa: trạm y tế mái xanh, trên tường có dấu cộng xanh, năm người đứng trước sân.',
  ],
  [
    'cho-phien',
    'market',
    'harvest',
    'Tranh minh họa: phiên chợ với sáu gian hàng mái bạt nhiều màu và người mua đông đúc.',
  ],
  [
    'cho-buoi-sang',
    'market',
    'morning',
    'Tranh minh họa: chợ buổi sáng bày rau quả trên các sạp, người đội nón đi lại.',
  ],
  ['trong-cay', 'planting', 'morning', 'Tranh minh họa: bảy người trồng cây non trên sườn đồi buổi sáng.'],
  [
    'cau-qua-song',
    'bridge',
    'noon',
    'Tranh minh họa: cây cầu bê tông bốn trụ bắc qua sông, xa xa là đồi xanh.',
  ],
  ['cau-trong-suong', 'bridge', 'mist', 'Tranh minh họa: cây cầu bắc qua sông trong sương sớm.'],
  [
    'duong-lien-xa',
    'road',
    'morning',
    'Tranh minh họa: con đường nhựa thẳng có vạch kẻ giữa đồng, hai bên trồng cây.',
  ],
  [
    'duong-mua-thu',
    'road',
    'harvest',
    'Tranh minh họa: con đường nhựa chạy qua cánh đồng vàng, ven đường có hàng cọ.',
  ],
  [
    'vuon-cay',
    'orchard',
    'noon',
    'Tranh minh họa: vườn cây ăn quả sai trái trồng thành ba hàng, ba người đang thu hái.',
  ],
  [
    'le-hoi',
    'festival',
    'harvest',
    'Tranh minh họa: ngày hội ở sân đình treo đèn lồng đỏ, đông người tham dự.',
  ],
  [
    'hoi-trang-ram',
    'festival',
    'dusk',
    'Tranh minh họa: chiều tối, sân nhà văn hóa treo đèn lồng đỏ, nhiều người tụ họp.',
  ],
  [
    'ho-nuoc',
    'lake',
    'morning',
    'Tranh minh họa: hồ nước phẳng lặng buổi sáng, quanh hồ là hàng cây và đồi.',
  ],
  ['ho-hoang-hon', 'lake', 'dusk', 'Tranh minh họa: mặt hồ ánh hồng lúc hoàng hôn dưới chân núi.'],
  [
    'ben-song',
    'river',
    'morning',
    'Tranh minh họa: ba chiếc thuyền trên khúc sông buổi sáng, hai bờ trồng dừa.',
  ],
  ['song-trong-suong', 'river', 'mist', 'Tranh minh họa: ba chiếc thuyền trên sông mờ sương.'],
  [
    'xom-lang',
    'village',
    'noon',
    'Tranh minh họa: sáu ngôi nhà mái ngói bên hàng cau và con đường đất vào thôn.',
  ],
  [
    'xom-lang-chieu',
    'village',
    'dusk',
    'Tranh minh họa: xóm nhỏ lúc chiều tối với những ngôi nhà mái ngói và hàng cau.',
  ],
]

/** The pictures of the root site, which every member may use too. */
export const rootPictures: DescribedPicture[] = rows.map(([name, scene, light, alt]) => ({
  name,
  scene,
  light,
  alt,
}))

type CommuneRow = [commune: string, scene: PictureSpec['scene'], light: PictureSpec['light'], alt: string]

const communeRows: CommuneRow[] = [
  [
    'thi-tran-minh-giang',
    'market',
    'noon',
    'Tranh minh họa chợ Bến Sông ở thị trấn Minh Giang với sáu gian hàng mái bạt.',
  ],
  ['xa-an-binh', 'rice', 'noon', 'Tranh minh họa cánh đồng lúa ở xã An Bình, bốn người đang thăm đồng.'],
  ['xa-phu-lam', 'planting', 'mist', 'Tranh minh họa bảy người dân xã Phú Lâm trồng rừng trong sương sớm.'],
  [
    'xa-hoa-thuan',
    'village',
    'harvest',
    'Tranh minh họa làng gốm ở xã Hòa Thuận với những ngôi nhà mái ngói đỏ.',
  ],
  ['xa-vinh-hung', 'river', 'noon', 'Tranh minh họa ba chiếc thuyền trên khúc sông qua xã Vĩnh Hưng.'],
  ['xa-tan-lap', 'terraces', 'morning', 'Tranh minh họa đồi chè chạy theo từng bậc ở xã Tân Lập buổi sáng.'],
  [
    'xa-long-khe',
    'orchard',
    'morning',
    'Tranh minh họa vườn bưởi sai quả ở xã Long Khê, ba người đang thu hái.',
  ],
  ['xa-binh-son', 'lake', 'noon', 'Tranh minh họa hồ chứa nước ở xã Bình Sơn, quanh hồ có hàng cây.'],
  [
    'xa-thanh-ha',
    'orchard',
    'harvest',
    'Tranh minh họa vườn vải chín đỏ ở xã Thanh Hà, ba người đang thu hái.',
  ],
  [
    'xa-dong-phong',
    'river',
    'harvest',
    'Tranh minh họa bãi cói ven sông ở xã Đông Phong với ba chiếc thuyền chở cói.',
  ],
  ['xa-cam-thach', 'terraces', 'harvest', 'Tranh minh họa nương ngô bậc thang ở xã Cẩm Thạch mùa thu hoạch.'],
  ['xa-loc-dien', 'rice', 'dusk', 'Tranh minh họa cánh đồng lúa ở xã Lộc Điền lúc chiều tối.'],
  [
    'xa-xuan-hoa',
    'festival',
    'morning',
    'Tranh minh họa sân hội ở xã Xuân Hòa buổi sáng, treo đèn lồng đỏ, đông người dự.',
  ],
  ['xa-quang-minh', 'village', 'mist', 'Tranh minh họa xóm nghề làm bún ở xã Quang Minh trong sương sớm.'],
]

/** One picture of its own for every commune, under the name `canh-<slug>`. */
export const communePictures = new Map<string, DescribedPicture>(
  communeRows.map(([commune, scene, light, alt]) => [
    commune,
    { name: `canh-${commune}`, scene, light, alt },
  ]),
)
