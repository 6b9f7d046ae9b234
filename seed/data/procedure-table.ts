import { civilProcedures } from './procedures-civil'
import { provincialProcedures } from './procedures-provincial'
import { residenceProcedures } from './procedures-residence'
import { welfareProcedures } from './procedures-welfare'

/** One way of applying, e.g. "Trẻ có Giấy chứng sinh", with the papers it takes; unnamed when there is only one. */
export type CaseText = { name: string; papers: string[] }

/** A procedure as its line in `data/` says it. */
export type ProcedureText = {
  code: string
  name: string
  sector: string
  decision: string
  methods: ('direct' | 'online' | 'post')[]
  time: { value: number; unit: string } | { text: string } | null
  online: 'full' | 'partial' | 'none'
  fee: string
  cases: CaseText[]
  result: string
  aliases: string[]
  level: 'commune' | 'province'
}

const METHODS = { d: 'direct', o: 'online', p: 'post' } as const
const UNITS: Record<string, string> = { w: 'working-day', d: 'day', h: 'hour', m: 'month' }

/** All procedures of the demo, those of the communes first. */
export const procedureTexts: ProcedureText[] = [
  ...[civilProcedures, residenceProcedures, welfareProcedures].flatMap((table) =>
    readTable(table, 'commune'),
  ),
  ...readTable(provincialProcedures, 'province'),
]

function readTable(table: string, level: ProcedureText['level']): ProcedureText[] {
  return table
    .trim()
    .split('\n')
    .map((line) => readLine(line, level))
}

function readLine(line: string, level: ProcedureText['level']): ProcedureText {
  const cells = line.split(' | ')
  if (cells.length !== 11) throw new Error(`Dòng thủ tục phải có 11 cột: ${line}`)
  const [code, name, sector, decision, methods, time, online, fee, papers, result, aliases] = cells as [
    string,
    string,
    string,
    string,
    string,
    string,
    ProcedureText['online'],
    string,
    string,
    string,
    string,
  ]
  return {
    code,
    name,
    sector,
    decision,
    methods: [...methods].map((letter) => METHODS[letter as keyof typeof METHODS]),
    time: readTime(time),
    online,
    fee,
    cases: readCases(papers),
    result,
    aliases: aliases.split(','),
    level,
  }
}

/** `7w` is seven working days, `@…` a time in words, `-` the same day. */
function readTime(text: string): ProcedureText['time'] {
  if (text === '-') return null
  if (text.startsWith('@')) return { text: text.slice(1) }
  return { value: parseFloat(text), unit: UNITS[text.slice(-1)] ?? 'day' }
}

/** `{Trường hợp A}giấy 1;giấy 2{Trường hợp B}giấy 3`, or only `giấy 1;giấy 2`. */
function readCases(text: string): CaseText[] {
  if (!text.startsWith('{')) return [{ name: '', papers: text.split(';') }]
  return text
    .slice(1)
    .split('{')
    .map((part) => {
      const [name = '', papers = ''] = part.split('}')
      return { name, papers: papers.split(';') }
    })
}
