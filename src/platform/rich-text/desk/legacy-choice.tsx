import type { LegacyEncoding } from '../../search/language/legacy-encodings'
import type { LegacyOffer } from '../paste/legacy-words'

const NAMES: Record<LegacyEncoding, string> = {
  tcvn3: 'TCVN3 (phông .VnTime…)',
  'vni-windows': 'VNI (phông VNI-Times…)',
}

type Props = { offer: LegacyOffer; isConverted: boolean; onChoose: (isConverted: boolean) => void }

/** Text in an old encoding as it came and as it would read; the person says which. */
export function LegacyChoice({ offer, isConverted, onChoose }: Props) {
  const names = offer.encodings.map((encoding) => NAMES[encoding]).join(' và ')
  return (
    <fieldset className="take-over-legacy">
      <legend>Chữ gõ theo bảng mã cũ {names}</legend>
      <p>
        {offer.foundBy === 'font' ? 'Nhận ra theo tên phông chữ.' : 'Nhận ra theo mặt chữ.'} Để nguyên thì
        người đọc thấy chữ sai và không tìm được bài.
      </p>
      <label>
        <input checked={isConverted} name="legacy" onChange={() => onChoose(true)} type="radio" />
        <span>
          <b>Chuyển sang Unicode</b>
          <q>{offer.after}</q>
        </span>
      </label>
      <label>
        <input checked={!isConverted} name="legacy" onChange={() => onChoose(false)} type="radio" />
        <span>
          <b>Giữ nguyên như đã dán</b>
          <q>{offer.before}</q>
        </span>
      </label>
    </fieldset>
  )
}
