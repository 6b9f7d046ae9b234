import type { DefaultServerCellComponentProps, TextFieldServerProps } from 'payload'
import { wordsOfLogged } from '../words'

/** A step, a state or a kind of content of the log, in the words of the desk. */
export function LogWordsCell({ cellData }: DefaultServerCellComponentProps) {
  return wordsOfLogged(cellData)
}

/** The same where a line of the log is opened. */
export function LogWordsField({ data, field, path }: TextFieldServerProps) {
  return (
    <div className="field-type">
      <span className="field-label">{typeof field.label === 'string' ? field.label : null}</span>
      <p>{wordsOfLogged((data as Record<string, unknown>)[path])}</p>
    </div>
  )
}
