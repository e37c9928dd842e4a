import { soldOn } from '@hubcap/rules/sales/sold-on'
import { asDate } from '../operation/dates.ts'
import { Refused } from '../operation/refused.ts'
import type { Context } from './context.ts'

/** Today in the chain of whoever asks, as the database keeps days. */
export function todayIn({ signedIn, now }: Context): Date {
  if (!signedIn) throw new Refused('auth.not_signed_in')
  return asDate(soldOn(now, signedIn.chain.timeZone))
}
