import { dataAnswer } from './data-answer'
import { WrongDataParameterError } from './data-parameters'

/** The answer that `read` gives; a message in Vietnamese where the question is wrong or the database is away. */
export async function answerData(read: () => Promise<Response>): Promise<Response> {
  try {
    return await read()
  } catch (error) {
    if (error instanceof WrongDataParameterError) return dataAnswer(400, { message: error.message })
    console.error('No open data:', error)
    return dataAnswer(503, { message: 'Dữ liệu đang tạm gián đoạn. Hãy thử lại sau ít phút.' })
  }
}
