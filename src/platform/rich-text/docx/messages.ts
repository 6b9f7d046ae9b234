/** What is asked of the process that reads a Word file. */
export type WordRequest = { path: string }

/** A Word file as HTML, and in Vietnamese what of it was left out. */
export type WordText = { html: string; leftOut: string[] }

/** What that process answers; a `problem` is a Vietnamese sentence for the person. */
export type WordAnswer = ({ is: 'text' } & WordText) | { is: 'problem'; problem: string }
