import { type Answered, rankOf, type Scores, scoresOf } from './scores'
import type { TrialScore } from './trials'

/** The answers of one way to search; the first is the portal's own. */
export type Measured = { name: string; answers: Answered[] }

const MOST_WRONG_SHOWN = 20

/** One set of questions: what each way to search reached, by kind of question, as a Markdown table. */
export function scoreTable(title: string, measured: Measured[]): string {
  const kinds = [...new Set(measured[0]?.answers.map(({ question }) => question.kind))].sort()
  const rows = [
    row('tất cả', measured, () => true),
    ...kinds.map((kind) => row(kind, measured, (answered) => answered.question.kind === kind)),
  ]
  return [
    `### ${title}`,
    '',
    `| Loại câu | Số câu | ${measured.map(({ name }) => `${name}: đầu tiên / trong năm / MRR@10`).join(' | ')} |`,
    `|---|---|${measured.map(() => '---|').join('')}`,
    ...rows,
    '',
    ...measured.map(({ name, answers }) => restLine(name, scoresOf(answers))),
    '',
  ].join('\n')
}

function row(what: string, measured: Measured[], belongs: (answered: Answered) => boolean): string {
  const scores = measured.map(({ answers }) => scoresOf(answers.filter(belongs)))
  const count = (scores[0]?.answerable ?? 0) + (scores[0]?.unanswerable ?? 0)
  return `| ${what} | ${count} | ${scores.map(shares).join(' | ')} |`
}

function shares({ answerable, first, five, mrr, shown, few }: Scores): string {
  return answerable > 0
    ? `${percent(first)} / ${percent(five)} / ${decimal(mrr, 3)}`
    : `hiện ${decimal(shown, 1)} kết quả; ${percent(few)} số câu có ≤ 3`
}

function restLine(name: string, { unanswerable, shown, few, p50, p95 }: Scores): string {
  const outside =
    unanswerable > 0
      ? `; ${unanswerable} câu không có câu trả lời: trung bình hiện ${decimal(shown, 1)} kết quả, ${percent(few)} số câu có ≤ 3`
      : ''
  return `- ${name}: p50 ${decimal(p50, 1)} ms, p95 ${decimal(p95, 1)} ms${outside}.`
}

/** Every question whose right answer does not stand first, with what does. */
export function missList(answers: Answered[]): string[] {
  return answers.flatMap((answered) => {
    const { question, hits } = answered
    const rank = rankOf(answered)
    if (question.relevant.length === 0 || rank === 1) return []
    const [first] = hits
    const instead = first ? `“${shortened(first.title)}” (${first.code ?? first.path})` : 'không có kết quả'
    const place = rank === null ? 'không có trong trang đầu' : `đứng thứ ${rank}`
    return [
      `- [${question.kind}] ${question.id} “${question.query}” → ${instead}; câu đúng (${shortened(question.relevant.join(', '))}) ${place}`,
    ]
  })
}

/** Measures of single spellings beside their goals. */
export function trialTable(title: string, scores: TrialScore[]): string {
  const rows = scores.map(({ what, right, of, goal }) => {
    const share = right / of
    return `| ${what} | ${right}/${of} | ${percent(share)} | ${percent(goal)} | ${share >= goal ? 'đạt' : 'chưa đạt'} |`
  })
  const wrong = scores.flatMap(({ what, wrong }) =>
    wrong.slice(0, MOST_WRONG_SHOWN).map((line) => `- [${what}] ${line}`),
  )
  return [
    `### ${title}`,
    '',
    '| Cách gõ | Đúng | Tỷ lệ | Mục tiêu | |',
    '|---|---|---|---|---|',
    ...rows,
    '',
    ...wrong,
    '',
  ].join('\n')
}

function shortened(text: string): string {
  return text.length > 90 ? `${text.slice(0, 90)}…` : text
}

function percent(share: number): string {
  return `${decimal(share * 100, 1)} %`
}

function decimal(value: number, digits: number): string {
  return Number.isNaN(value) ? '–' : value.toFixed(digits).replace('.', ',')
}
