import { tokensOf } from './tokens'

/**
 * Words that hold a sentence together and say little of its matter. They are not removed, for names are made of them
 * too ("không phải đánh giá rủi ro"), but weigh little.
 */
const FUNCTION_WORDS = `
  tôi em anh chị mình tớ tui bác chú cô cháu con ông bà họ nó ta chúng
  thì là mà rồi giờ đã đang sẽ mới vừa sắp từng bị được có không chưa cũng vẫn còn nữa luôn hết xong lại cứ hay hoặc
  cho của với và các những này kia đó ấy để từ ra vào lên xuống đi đến tới ở tại về trong ngoài khi nếu do vì nên
  hôm qua tuần trước nay ngày tháng phải cần muốn xin làm hỏi biết cái chiếc ai gì nào sao đâu bao nhiêu mấy thế vậy
  theo đối trên dưới tự cùng nhà một vài hơn khoảng quá rất bên chỗ người ạ dạ nhé`

const folded = new Set(tokensOf(FUNCTION_WORDS).map((token) => token.folded))
const exact = new Set(tokensOf(FUNCTION_WORDS).map((token) => token.exact))

/** Whether a word is one of them; typed without marks, whether it may be. */
export function isFunctionWord(word: { folded: string; exact: string; isMarked: boolean }): boolean {
  return word.isMarked ? exact.has(word.exact) : folded.has(word.folded)
}
