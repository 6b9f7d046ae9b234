import path from 'node:path'
import { realData } from './real-data'

export type SetName = 'own' | 'catalogue' | 'dev'

/** A committed or given list of questions, and whether its answers are the real procedures or the demo's. */
export type QuestionSet = { name: SetName; title: string; file: string; asks: 'demo' | 'real procedures' }

const committed = (name: string) => path.join(import.meta.dirname, name)

/** The questions that are there on this machine. */
export const questionSets: QuestionSet[] = [
  {
    name: 'own',
    title: 'Câu hỏi của dự án trên huyện Minh Giang',
    file: committed('questions.jsonl'),
    asks: 'demo',
  },
  {
    name: 'catalogue',
    title: 'Câu hỏi của dự án về thủ tục quốc gia',
    file: committed('questions-catalogue.jsonl'),
    asks: 'real procedures',
  },
  ...(realData.questions
    ? [
        {
          name: 'dev',
          title: 'Câu hỏi thật về thủ tục quốc gia',
          file: realData.questions,
          asks: 'real procedures',
        } as const,
      ]
    : []),
]
