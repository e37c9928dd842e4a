import type { Writing } from '@hubcap/database/door/database'
import { hold } from '../operation/hold.ts'
import { Refused } from '../operation/refused.ts'

/** One at a time in a chain: whoever comes second sees what the first wrote. */
export async function lockScorecards(db: Writing, tenantId: string): Promise<void> {
  await hold(db, tenantId, 'scorecard')
}

/** No two scorecards are called alike by what each is called last. @throws Refused write.duplicate */
export async function refuseTakenName(db: Writing, name: string, familyId: string | null): Promise<void> {
  const others = await db.scorecard.findMany({
    where: familyId === null ? {} : { familyId: { not: familyId } },
    distinct: ['familyId'],
    orderBy: [{ familyId: 'asc' }, { id: 'desc' }],
    select: { name: true },
  })
  if (others.some((other) => other.name === name)) throw new Refused('write.duplicate', { field: 'name' })
}
