import { readFileSync } from 'node:fs'

/** A question as people ask it, and what answers it. */
export type Question = {
  id: string
  query: string
  /**
   * Codes of procedures, numbers of documents, or addresses below a site (`/tin-tuc/…`) of what has neither; any of them
   * is right. Empty when the portal has no answer, so that few results or none are right.
   */
  relevant: string[]
  kind: string
  /** Slug of the site that is asked; the root's where it is absent. */
  site?: string
}

/** Thrown for a file that is no question file, with one Vietnamese line that says where. */
export class QuestionFileError extends Error {
  override name = 'QuestionFileError'
}

/** Reads a file of questions, one JSON object a line. @throws QuestionFileError */
export function readQuestions(path: string): Question[] {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    throw new QuestionFileError(`Không đọc được tệp câu hỏi ${path}: ${(error as Error).message}`)
  }
  return text
    .split('\n')
    .map((line, index) => ({ line: line.trim(), place: `${path}, dòng ${index + 1}` }))
    .filter(({ line }) => line !== '')
    .map(({ line, place }) => parse(line, place))
}

function parse(line: string, place: string): Question {
  let value: Partial<Question> | null = null
  try {
    value = JSON.parse(line) as Partial<Question>
  } catch {
    // Told below, with the place.
  }
  const isQuestion =
    typeof value?.query === 'string' && Array.isArray(value.relevant) && typeof value.kind === 'string'
  if (!value || !isQuestion) {
    throw new QuestionFileError(
      `${place}: cần một đối tượng JSON có query, relevant (danh sách mã, số ký hiệu hoặc địa chỉ) và kind.`,
    )
  }
  return { ...(value as Question), id: value.id ?? place }
}
