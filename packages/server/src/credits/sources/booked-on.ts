import { Prisma } from '@hubcap/database/prisma'
import type { Days } from './base.ts'

/**
 * Movements m that are booked on these days. A day of the chain's lies within one of the world's before and after it: so the
 * index of moments finds them.
 */
export const bookedOn = ({ from, to }: Days): Prisma.Sql => Prisma.sql`m.booked_on BETWEEN ${from}::date AND ${to}::date
  AND m.at >= ${from}::date - interval '1 day' AND m.at < ${to}::date + interval '2 days'`
