/** Procedures that the demo's readers are led on to, by code. */
type Relations = { interlinked?: string[]; related?: string[] }

export const procedureRelations: Record<string, Relations> = {
  '1.001193': { interlinked: ['1.004222', '1.001939'], related: ['1.004884', '2.000635'] },
  '1.000894': { related: ['1.004873', '1.004746', '2.000806'] },
  '1.000656': { related: ['1.005461', '2.001016'] },
  '2.000815': { related: ['2.000908', '2.000942'] },
}
