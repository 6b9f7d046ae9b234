import { portalPayload } from '@/platform/payload-client'
import type { SearchDocument } from '@/platform/search/indexing/search-document'
import { fail, say } from '@/server/terminal'
import { type EvalRequest, readEvalRequest } from './eval-arguments'
import { liveDocuments } from './live-documents'
import { markPairTrials } from './mark-pairs'
import { numberTrials } from './number-spellings'
import { withPlainFullText } from './plain-full-text'
import { withPlainMeilisearch } from './plain-meilisearch'
import { portalSearcher, siteIds } from './portal-searcher'
import { type Question, QuestionFileError, readQuestions } from './questions'
import { questionSets } from './question-sets'
import { realData } from './real-data'
import { type Measured, missList, scoreTable, trialTable } from './report'
import { askAll, type Searcher } from './searcher'
import { spellingTrials } from './spellings'
import { type Trial, tryAll } from './trials'

/** The measuring itself, once the servers are there: started by `eval.ts`, ends by itself. */

process.on('disconnect', () => process.exit(1))

const GOALS = { pairs: 0.98, spellings: 0.98, numbers: 0.99 }

try {
  await measure(readEvalRequest(process.argv.slice(2)))
  process.exit(0)
} catch (error) {
  const known = error instanceof QuestionFileError ? error.message : (error as Error).stack
  fail(known ?? String(error))
  process.exit(1)
}

async function measure({ file, parts, baselines }: EvalRequest): Promise<void> {
  const payload = await portalPayload()
  const sites = await siteIds(payload)
  const root = sites.get('')
  const documents = await liveDocuments()
  if (root === undefined || documents.length === 0)
    throw new QuestionFileError(
      'Chỉ mục tìm kiếm còn trống: hãy khởi động cổng một lần, hoặc npm run reindex.',
    )
  say(`Chỉ mục: ${documents.length.toLocaleString('vi-VN')} bản ghi.\n`)
  const portal = await portalSearcher(payload, root)

  if (parts.includes('questions')) {
    const sets = askedOf(file, documents)
    const measured = new Map<string, Measured[]>(sets.map(({ title }) => [title, []]))
    const askBy = (name: string) => async (searcher: Searcher) => {
      for (const { title, questions } of sets) {
        measured.get(title)?.push({ name, answers: await askAll(questions, searcher, sites) })
      }
    }
    await askBy('Cổng')(portal)
    if (baselines) {
      await withPlainMeilisearch(documents, askBy('Meilisearch mặc định'))
      await withPlainFullText(payload, documents, askBy('Postgres toàn văn'))
    }
    for (const { title } of sets) {
      const ways = measured.get(title) ?? []
      say(scoreTable(title, ways))
      say(`Câu chưa đứng đầu:\n${missList(ways[0]?.answers ?? []).join('\n')}\n`)
    }
  }

  const names = documents.filter(({ kind }) => kind === 'procedure').map(({ title }) => title)
  const at = { searcher: portal, site: root }
  const measureTrials = async (title: string, goal: number, trials: Map<string, Trial[]>) => {
    const scores = []
    for (const [what, each] of trials) scores.push(await tryAll(what, goal, each, at))
    say(trialTable(title, scores))
  }
  if (parts.includes('pairs')) {
    const trials = new Map([['hai tiếng có dấu', markPairTrials(names)]])
    await measureTrials('Cặp từ chỉ khác dấu: tên đứng đầu phải có đúng dấu đã gõ', GOALS.pairs, trials)
  }
  if (parts.includes('spellings')) {
    const trials = await spellingTrials(names, at)
    await measureTrials('Cùng một tên gõ nhiều cách: cùng kết quả đầu tiên', GOALS.spellings, trials)
  }
  if (parts.includes('numbers')) {
    await measureTrials('Mã và số ký hiệu: đúng bản ghi đứng đầu', GOALS.numbers, numberTrials(documents))
  }
}

type Asked = { title: string; questions: Question[] }

/** The given file; else every set of questions whose answers this portal has. */
function askedOf(file: string | undefined, documents: SearchDocument[]): Asked[] {
  const codes = new Set(documents.map(({ code }) => code))
  // Questions about the 120 procedures of the demo have nearer answers among thousands.
  const procedures = documents.filter(({ kind }) => kind === 'procedure').length.toLocaleString('vi-VN')
  const read = (title: string, path: string) => {
    const questions = readQuestions(path)
    const wanted = [...new Set(questions.flatMap(({ relevant }) => relevant))]
    const missing = wanted.filter((code) => !code.startsWith('/') && !codes.has(code))
    return {
      title: `${title}: ${questions.length} câu; chỉ mục có ${procedures} thủ tục`,
      questions,
      missing,
    }
  }
  const tellMissing = ({ title, missing }: ReturnType<typeof read>) => {
    if (missing.length > 0) say(`⚠ ${title}; không có ${missing.length} mã: ${missing.join(', ')}`)
  }
  if (file !== undefined) {
    const given = read(file, file)
    tellMissing(given)
    return [given]
  }
  if (!realData.questions) say('Không có dữ liệu thật (PORTAL_TEST_DATA): không đo câu hỏi thật.')
  return questionSets.flatMap((set) => {
    const asked = read(set.title, set.file)
    if (set.asks === 'real procedures' && asked.missing.length * 2 > asked.questions.length) {
      say(`Cổng này chưa nhập thủ tục thật: không đo “${set.title}”.`)
      return []
    }
    tellMissing(asked)
    return [asked]
  })
}
