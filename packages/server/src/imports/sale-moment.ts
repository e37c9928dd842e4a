import type { WrittenMoment } from '@hubcap/rules/imports/read-date'
import { instantOnDay } from '@hubcap/rules/sales/instant-on-day'
import type { Request } from '../operation/request.ts'

/**
 * When a sale of the file was made: at the time of the chain's wall where one is written, else at noon of its day, and
 * for a sale of this very morning, now.
 */
export function saleMoment({ chain, now }: Request, { day, time }: WrittenMoment): Date {
  if (time !== null) return instantOnDay(day, chain.timeZone, time)
  const noon = instantOnDay(day, chain.timeZone)
  return noon > now ? now : noon
}
