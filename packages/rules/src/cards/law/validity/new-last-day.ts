import type { LawParameters } from '../parameters/parameters-on.ts'
import { lastDayOf, type ProductTerms } from './decide-validity.ts'

/**
 * The last day, YYYY-MM-DD, of a card sold, reactivated or exchanged on a day; null: none. A named card has none while the
 * rule holds, whatever it was once sold with. parameters: as of the day of asking.
 */
export function newLastDay(terms: ProductTerms, on: string, { validity }: Pick<LawParameters, 'validity'>) {
  const isBound = validity !== null && !terms.isPeriod
  return isBound && terms.bearing === 'named' ? null : lastDayOf(on, terms.validMonths)
}
