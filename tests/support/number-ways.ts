/** The ways in which people write the number of one document; each must find it. */
export const NUMBER_WAYS: Record<string, (number: string) => string> = {
  'như in': (number) => number,
  'chữ thường': (number) => number.toLowerCase(),
  'không dấu': unmarked,
  'không dấu, chữ thường': (number) => unmarked(number).toLowerCase(),
  'tổ hợp NFD': (number) => number.normalize('NFD'),
  'chữ Ð (U+00D0)': (number) => number.replace(/Đ/g, '\u00D0'),
  'khoảng trắng quanh dấu': (number) => number.replace(/[/-]/g, ' $& '),
  'khoảng trắng trước dấu gạch chéo': (number) => number.replace('/', ' /'),
  'gạch ngang dài': (number) => number.replace(/-/g, '\u2013'),
  'gạch chéo toàn góc': (number) => number.replace(/\//g, '\uFF0F'),
  'tên tệp': (number) => number.replace(/\//g, '-'),
  'tên tệp, gạch dưới': (number) => number.replace(/[/-]/g, '_'),
  'chỉ khoảng trắng': (number) => number.replace(/[/-]/g, ' '),
  'dính ký hiệu': (number) => number.replace(/\/(QĐ|NĐ|NQ|CT|TT)-/, '/$1'),
  'bỏ số 0': (number) => number.replace(/^0+/, ''),
  'thêm số 0': (number) => `0${number}`,
  'sau “Số:”': (number) => `Số: ${number}`,
  'có dấu chấm': (number) => `${number}.`,
  'có ngày': (number) => `${number} ngày 01/02/2025`,
  'trong câu': (number) => `cho hỏi văn bản ${number} thế nào`,
}

function unmarked(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/Đ/g, 'D').replace(/đ/g, 'd')
}
