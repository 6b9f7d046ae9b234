import type { lexicalEditor } from '@payloadcms/richtext-lexical'

type Editor = ReturnType<typeof lexicalEditor>

/** An editor whose own English words, what is wrong with a block or a link, are said in Vietnamese. */
export function inVietnamese(editor: Editor): Editor {
  return async (args) => {
    const made = await editor(args)
    return {
      ...made,
      validate: async (value, options) => {
        const answer = await made.validate(value, options)
        return typeof answer === 'string' ? inWords(answer) : answer
      },
    }
  }
}

function inWords(answer: string): string {
  if (answer.includes('The following fields are invalid:'))
    return 'Trong bài có khối hoặc liên kết chưa điền đủ, hoặc dẫn tới mục không còn. Mở khối đó và sửa ô có dấu đỏ.'
  if (/Block .* not found$/.test(answer))
    return 'Trong bài có một khối mà cổng này không biết. Hãy xóa khối đó.'
  return answer
}
