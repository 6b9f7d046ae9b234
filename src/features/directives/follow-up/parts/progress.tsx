import { stateWord } from './words'

type Props = { state: string | null; percent: number | null }

/** How far a task is: the word first, the bar repeats the number. */
export function Progress({ state, percent }: Props) {
  return (
    <span className="follow-progress" data-state={state ?? 'not-started'}>
      <span>
        {stateWord(state)}
        {state !== 'done' && state !== null && ` · ${percent ?? 0}%`}
      </span>
      <progress aria-hidden="true" max={100} value={percent ?? 0} />
    </span>
  )
}

/** How many of how many. */
export function Share({ label, done, total }: { label: string; done: number; total: number }) {
  return (
    <span className="follow-share" data-whole={done === total || undefined}>
      {label} <b>{`${done}/${total}`}</b>
    </span>
  )
}
