import { enqueueJobOnce } from '@hubcap/database/lookups/enqueue-job-once'
import { everyChain } from '@hubcap/database/lookups/every-chain'
import { addDays } from '@hubcap/rules/input/day'
import { systemActor } from '@hubcap/rules/tenancy/actor'
import type { Job, JobContext } from '../jobs/job.ts'
import { asDate, todayOf } from '../operation/dates.ts'
import { nowhere } from '../operation/origin.ts'
import type { Request } from '../operation/request.ts'
import { findChain } from '../tenancy/sales-months/load-chain-time.ts'
import { leadRuleOn } from './lead-rule-on.ts'
import { returnLead } from './return-lead.ts'

const name = 'return_leads'
/** Often enough that a day begins with it in every time zone. */
const everySeconds = 3 * 3600
const atOnce = 500

/** Time itself, at work in a chain; null where there is none such. */
async function requestOf({ database, policy, now }: JobContext, tenantId: string): Promise<Request | null> {
  const chain = await database.asSystem(tenantId).read(findChain)
  if (!chain) return null
  const house = { followers: {}, secret: '', portalUrl: '', origin: nowhere }
  return { ...house, database, policy, actor: systemActor(tenantId), actorName: null, chain, now: now() }
}

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
export const returnLeadsJob: Job = {
  name,
  async ask({ database }) {
    for (const { tenantId } of await database.asNobody().read(everyChain))
      await database
        .asSystem(tenantId)
        .write((db) => enqueueJobOnce(db, name, { tenantId }, { key: name, seconds: 60 }))
  },
  async run(context, { tenantId = '' }) {
    const request = await requestOf(context, tenantId)
    if (!request) return
    const leads = await returnLeads(request, context.signal)
    if (leads > 0) context.log.info({ tenantId, leads }, 'leads went back to the pool')
    await context.database
      .asSystem(tenantId)
      .write((db) => enqueueJobOnce(db, name, { tenantId }, { key: name, seconds: everySeconds }))
  },
}
