const grouped = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 0 })

/** An amount in đồng as people write it: `100.000 đ`. */
export function displayMoney(amount: number): string {
  return `${grouped.format(amount)} đ`
}
