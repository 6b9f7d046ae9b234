import { describe, expect, it } from 'vitest'
import { EVERY_ROLE, type SiteRole } from '../users/memberships'
import {
  ACTIONS,
  afterEdit,
  afterPortalEdit,
  allowedActions,
  obstacleTo,
  PUBLIC_SIDES,
  WORKING_STATES,
  type Party,
  type PublicSide,
  type Situation,
  type Working,
} from './states'

const nobody: Party = {
  roles: [],
  isSystemAdmin: false,
  isDocument: false,
  fourEyes: true,
  isSecond: false,
  isOwnEmergency: false,
}

const PEOPLE: Record<string, Partial<Party>> = {
  editor: { roles: ['editor'] },
  clerk: { roles: ['clerk'] },
  publisher: { roles: ['publisher'] },
  admin: { roles: ['admin'] },
  'admin publisher': { roles: ['admin', 'publisher'] },
  system: { isSystemAdmin: true },
}

/** Text states in the order of the columns below. */
const COLUMNS: Working[] = ['draft', 'submitted', 'returned', 'approved', 'scheduled', 'none']

/*
 * One line a person, one column a state, as on the wall of an office. S submit, R return, A approve, P publish, T schedule,
 * C call off the schedule, E expiry, U take down, X emergency; a dot where nothing is allowed.
 */
const LETTERS = {
  submit: 'S',
  return: 'R',
  approve: 'A',
  publish: 'P',
  schedule: 'T',
  unschedule: 'C',
  unpublish: 'U',
  setExpiry: 'E',
  emergency: 'X',
  confirm: 'K',
} as const

function cell(situation: Situation, party: Party): string {
  return (
    allowedActions(situation, party)
      .map((action) => LETTERS[action])
      .join('') || '.'
  )
}

function drawn(side: PublicSide, more: Partial<Party>, isUnconfirmed = false): string[] {
  return Object.entries(PEOPLE).map(([name, person]) => {
    const cells = COLUMNS.map((working) =>
      cell({ working, side, isUnconfirmed }, { ...nobody, ...person, ...more }),
    )
    return `${name}: ${cells.join(' ')}`
  })
}

describe('the state table', () => {
  it('of news that were never public, written by somebody else, where two people are needed', () => {
    expect(drawn('never', { isSecond: true })).toEqual([
      'editor: S . S . . .',
      'clerk: . . . . . .',
      'publisher: SAPT RAPT S RPTE RPTCE .',
      'admin: . . . . . .',
      'admin publisher: SAPT RAPT SX RPTE RPTCE .',
      'system: S . S . . .',
    ])
  })

  it("of the person's own news there", () => {
    expect(drawn('never', { isSecond: false })).toEqual([
      'editor: S . S . . .',
      'clerk: . . . . . .',
      'publisher: S R S RPTE RPTCE .',
      'admin: . . . . . .',
      'admin publisher: SX RX SX RPTE RPTCE .',
      'system: S . S . . .',
    ])
  })

  it('of a public item with something new on top, written by somebody else', () => {
    expect(drawn('published', { isSecond: true })).toEqual([
      'editor: S . S . . .',
      'clerk: . . . . . .',
      'publisher: SAPTUE RAPTUE SUE RPTUE RPTCUE UE',
      'admin: . . . . . .',
      'admin publisher: SAPTUE RAPTUE SUEX RPTUE RPTCUE UE',
      'system: S . S . . .',
    ])
  })

  it.each(['down', 'expired'] as const)('of an item that is %s', (side) => {
    expect(drawn(side, { isSecond: true })).toEqual([
      'editor: S . S . . .',
      'clerk: . . . . . .',
      'publisher: SAPT RAPT S RPTE RPTCE P',
      'admin: . . . . . .',
      'admin publisher: SAPT RAPT SX RPTE RPTCE P',
      'system: S . S . . .',
    ])
  })

  it('of official documents, which clerks write too', () => {
    expect(drawn('published', { isSecond: false, isDocument: true })[1]).toBe('clerk: S . S . . .')
    expect(drawn('published', { isDocument: true, fourEyes: false })[1]).toBe(
      'clerk: SAPTUE APTUE SPUE PTUE PTCUE UE',
    )
  })

  it('where one person is enough', () => {
    expect(drawn('published', { fourEyes: false })).toEqual([
      'editor: SAPTUE APTUE SPUE PTUE PTCUE UE',
      'clerk: . . . . . .',
      'publisher: SAPTUE RAPTUE SPUE RPTUE RPTCUE UE',
      'admin: . . . . . .',
      'admin publisher: SAPTUE RAPTUE SPUE RPTUE RPTCUE UE',
      'system: S . S . . .',
    ])
  })

  it('of an emergency that nobody has confirmed', () => {
    expect(drawn('published', { isSecond: true }, true).map((line) => line.split(' ').at(-1))).toEqual([
      ...['.', '.', 'UEK', '.', 'UEK', '.'],
    ])
    expect(drawn('published', { isOwnEmergency: true }, true).join()).not.toContain('K')
    expect(drawn('down', { isSecond: true }, true)[2]).toMatch(/PK$/)
  })
})

describe('every cell', () => {
  const subsets = [...Array(2 ** EVERY_ROLE.length).keys()].map((bits) =>
    EVERY_ROLE.filter((_role, at) => bits & (1 << at)),
  )
  const flags = [false, true]
  const parties: Party[] = subsets.flatMap((roles) =>
    flags.flatMap((isSystemAdmin) =>
      flags.flatMap((isDocument) =>
        flags.flatMap((fourEyes) =>
          flags.flatMap((isSecond) =>
            flags.map((isOwnEmergency) => ({
              ...{ roles, isSystemAdmin, isDocument, fourEyes, isSecond, isOwnEmergency },
            })),
          ),
        ),
      ),
    ),
  )
  const situations: Situation[] = WORKING_STATES.flatMap((working) =>
    PUBLIC_SIDES.flatMap((side) => flags.map((isUnconfirmed) => ({ working, side, isUnconfirmed }))),
  )
  const has = ({ roles }: Party, role: SiteRole) => roles.includes(role)

  it('keeps the promises of the table', () => {
    const broken: string[] = []
    let cells = 0
    for (const party of parties) {
      for (const situation of situations) {
        const may = (action: (typeof ACTIONS)[number]) => obstacleTo(action, situation, party) === null
        const writes =
          has(party, 'editor') || has(party, 'publisher') || (party.isDocument && has(party, 'clerk'))
        const promises: Record<string, boolean> = {
          'only who writes or runs the portal submits': !may('submit') || writes || party.isSystemAdmin,
          'only a publisher returns and confirms':
            !(may('return') || may('confirm')) || has(party, 'publisher'),
          'under four eyes only a publisher decides':
            !party.fourEyes ||
            has(party, 'publisher') ||
            !ACTIONS.some((action) => action !== 'submit' && may(action)),
          "under four eyes nobody's own unapproved text gets on":
            !party.fourEyes ||
            party.isSecond ||
            !['draft', 'submitted'].includes(situation.working) ||
            !(may('approve') || may('publish') || may('schedule')),
          'what was returned waits for its writer under four eyes':
            !party.fourEyes || situation.working !== 'returned' || !(may('approve') || may('publish')),
          'an emergency is an admin who publishes, alone':
            !may('emergency') || (party.fourEyes && has(party, 'admin') && has(party, 'publisher')),
          'an emergency is confirmed by another': !may('confirm') || !party.isOwnEmergency,
          'only what is public is taken down': !may('unpublish') || situation.side === 'published',
          'where nobody has a role nothing is done':
            party.roles.length > 0 || party.isSystemAdmin || ACTIONS.every((action) => !may(action)),
        }
        for (const [promise, isKept] of Object.entries(promises)) {
          cells += 1
          if (!isKept) broken.push(`${promise}: ${JSON.stringify({ situation, party })}`)
        }
      }
    }
    expect(broken.slice(0, 5)).toEqual([])
    expect(cells).toBeGreaterThan(200_000)
  })

  it('says what a change of the text does', () => {
    expect(WORKING_STATES.map(afterEdit)).toEqual(['draft', 'draft', 'returned', 'draft', 'draft', 'draft'])
    expect(WORKING_STATES.map(afterPortalEdit)).toEqual([
      ...['draft', 'submitted', 'returned', 'submitted', 'submitted', 'draft'],
    ])
  })
})
