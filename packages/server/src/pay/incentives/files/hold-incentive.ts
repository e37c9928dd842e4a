import type { Writing } from '@hubcap/database/door/database'
import { hold } from '../../../operation/hold.ts'

/** Its files and the decision by them wait for each other: nobody approves by a picture that is being taken away. */
export async function holdIncentive(db: Writing, tenantId: string, incentiveId: string): Promise<void> {
  await hold(db, tenantId, 'incentive', incentiveId)
}
