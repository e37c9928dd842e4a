import type { Writing } from '@hubcap/database/door/database'

/** Its files and the decision by them wait for each other: nobody approves by a picture that is being taken away. */
export async function holdIncentive(db: Writing, tenantId: string, incentiveId: string): Promise<void> {
  const name = `hubcap incentive ${tenantId} ${incentiveId}`
  await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${name}, 0))`
}
