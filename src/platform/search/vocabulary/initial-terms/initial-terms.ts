import { abbreviationTerms } from './abbreviation-terms'
import { businessTerms } from './business-terms'
import { cultureTerms } from './culture-terms'
import { environmentTerms } from './environment-terms'
import { familyTerms } from './family-terms'
import { farmingTerms } from './farming-terms'
import { foreignTerms } from './foreign-terms'
import { healthTerms } from './health-terms'
import { identityTerms } from './identity-terms'
import { landTerms } from './land-terms'
import { meritTerms } from './merit-terms'
import { regionalTerms } from './regional-terms'
import { residenceTerms } from './residence-terms'
import { schoolTerms } from './school-terms'
import { securityTerms } from './security-terms'
import { situationTerms } from './situation-terms'
import { socialTerms } from './social-terms'
import { taxTerms } from './tax-terms'
import { tradeTerms } from './trade-terms'
import { vehicleTerms } from './vehicle-terms'
import { workTerms } from './work-terms'

/** Phrases as people write them (`…` is a gap of up to six other words), and the words of the procedures they mean. */
export type InitialTerm = [phrases: string[], officialWords: string[]]

const abbreviations = [...abbreviationTerms, ...regionalTerms]

const everyday = [
  ...familyTerms,
  ...foreignTerms,
  ...situationTerms,
  ...identityTerms,
  ...residenceTerms,
  ...landTerms,
  ...vehicleTerms,
  ...socialTerms,
  ...meritTerms,
  ...workTerms,
  ...healthTerms,
  ...schoolTerms,
  ...businessTerms,
  ...tradeTerms,
  ...taxTerms,
  ...farmingTerms,
  ...environmentTerms,
  ...securityTerms,
  ...cultureTerms,
]

/** The vocabulary that a new portal starts with; from then on it belongs to the editors. */
export const initialTerms = [
  ...abbreviations.map(([phrases, officialWords]) => ({
    phrases,
    officialWords,
    use: 'abbreviation' as const,
  })),
  ...everyday.map(([phrases, officialWords]) => ({ phrases, officialWords, use: 'everyday' as const })),
]
