import { addDays } from '@hubcap/rules/input/day'
import { jobOfEveryChain } from '../jobs/job-of-every-chain.ts'
import { requestOfTime } from '../jobs/request-of-time.ts'
import { asDate, todayOf } from '../operation/dates.ts'
import type { Request } from '../operation/request.ts'
import { leadRuleOn } from './lead-rule-on.ts'
import { returnLead } from './return-lead.ts'

/** Often enough that a day begins with it in every time zone. */
const everySeconds = 3 * 3600
const atOnce = 500

/** @returns how many leads went back */
export async function returnLeads(request: Request, signal?: AbortSignal): Promise<number> {
  const door = request.database.asSystem(request.actor.tenantId)
  const today = todayOf(request)
  const rule = await door.read((db) => leadRuleOn(db, today))
  if (!rule) return 0
  const quietBy = asDate(addDays(today, -rule.quietDays))
  const where = { status: 'open', staffId: { not: null }, quietSince: { lte: quietBy } }
  const select = { id: true, franchiseeId: true, staffId: true, name: true }
  let returned = 0
  for (;;) {
    const due = await door.read((db) =>
      db.lead.findMany({ where, select, orderBy: { quietSince: 'asc' }, take: atOnce }),
    )
    let moved = 0
    for (const lead of due) {
      if (signal?.aborted) return returned
      if (await door.write((db) => returnLead(db, request, lead, quietBy))) moved += 1
    }
    returned += moved
    if (due.length < atOnce || moved === 0) return returned
  }
}

/** Leads that nobody has touched for as long as the chain's rule says are everybody's again. */
export const returnLeadsJob = jobOfEveryChain({
  name: 'return_leads',
  firstAfterSeconds: 60,
  async visit(context, tenantId) {
    const request = await requestOfTime(context, tenantId)
    if (!request) return null
    const leads = await returnLeads(request, context.signal)
    if (leads > 0) context.log.info({ tenantId, leads }, 'leads went back to the pool')
    return everySeconds
  },
})
