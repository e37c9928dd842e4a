import type { Writing } from '@hubcap/database/door/database'
import { enqueueJobOnce } from '@hubcap/database/lookups/enqueue-job-once'
import type { Job } from '../jobs/job.ts'
import type { Request } from '../operation/request.ts'
import { scoreMonth } from './score-month.ts'

const name = 'score_month'

/** So many sales as fall into it are one scoring: scores are to be there within a minute of the sale. */
const gatherSeconds = 15

/** Asks in the transaction of the change for the months that it touches to be scored. months: first days, YYYY-MM-01 */
export async function enqueueScores(db: Writing, { actor }: Request, months: Iterable<string>): Promise<void> {
  const { tenantId } = actor
  for (const month of new Set(months)) {
    const once = { key: `score:${month.slice(0, 7)}`, seconds: gatherSeconds }
    await enqueueJobOnce(db, name, { tenantId, month }, once)
  }
}

export const scoreMonthJob: Job = {
  name,
  async run(context, { tenantId = '', month = '' }) {
    const rows = await scoreMonth(context, tenantId, month)
    context.log.info({ tenantId, month, rows }, 'month scored')
  },
}
