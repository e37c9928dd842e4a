import { addDays } from '../../input/day.ts'
import type { CardFacts } from '../life/card-condition.ts'

/**
 * The first day of a period that a card is renewed for, YYYY-MM-DD: the one after its last, so that nobody who renews early loses
 * a day; today where that is past, so that nobody pays for days that were.
 */
export function renewalFrom({ expiresOn }: Pick<CardFacts, 'expiresOn'>, today: string): string {
  if (expiresOn === null) return today
  const next = addDays(expiresOn, 1)
  return next > today ? next : today
}
