import { parseArgs } from 'node:util'

/** What `npm run eval` can measure. */
const PARTS = ['questions', 'pairs', 'spellings', 'numbers'] as const

type Part = (typeof PARTS)[number]

/** What the person at the terminal asks for. */
export type EvalRequest = { file: string | undefined; parts: Part[]; baselines: boolean; record: boolean }

const USAGE = `Cách dùng: npm run eval [-- <tệp câu hỏi .jsonl>] [--only ${PARTS.join('|')}] [--no-baselines] [--record]
  --only          chỉ đo phần này (có thể lặp lại); mặc định đo tất cả, với tệp câu hỏi riêng thì chỉ đo câu hỏi
  --no-baselines  không đo Meilisearch mặc định và Postgres để so sánh
  --record        chạy bài kiểm tra của CI và ghi điểm đạt được làm mức phải giữ`

/** Thrown with the usage when the command line does not fit. */
export class EvalUsageError extends Error {
  override name = 'EvalUsageError'
  override message = USAGE
}

/** Reads the command line. @throws EvalUsageError */
export function readEvalRequest(args: string[]): EvalRequest {
  const { positionals, values } = parse(args)
  const only = values.only ?? []
  if (positionals.length > 1 || !only.every(isPart)) throw new EvalUsageError()
  const [file] = positionals
  const usual: Part[] = file === undefined ? [...PARTS] : ['questions']
  return {
    file,
    parts: only.length > 0 ? only : usual,
    baselines: values.baselines ?? true,
    record: values.record ?? false,
  }
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      allowNegative: true,
      options: {
        only: { type: 'string', multiple: true },
        baselines: { type: 'boolean' },
        record: { type: 'boolean' },
      },
    })
  } catch {
    throw new EvalUsageError()
  }
}

function isPart(text: string): text is Part {
  return (PARTS as readonly string[]).includes(text)
}
