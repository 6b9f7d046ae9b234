import { z } from 'zod'
import { Refusal } from '@/platform/publishing/refusal'

/** A line of an archive in the form that is expected. Throws a Refusal. */
export function parseLine<Form extends z.ZodType>(form: Form, line: string): z.infer<Form> {
  try {
    return form.parse(JSON.parse(line))
  } catch (error) {
    if (error instanceof z.ZodError || error instanceof SyntaxError || error instanceof RangeError)
      throw new Refusal(`Gói có dòng không đọc được: ${line.slice(0, 80)}`, 400)
    throw error
  }
}
