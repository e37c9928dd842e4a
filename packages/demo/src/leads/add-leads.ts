import { addRows } from '@hubcap/database/door/add-rows'
import type { Writing } from '@hubcap/database/door/database'
import { setLeadRuleInput } from '@hubcap/rules/leads/set-lead-rule.input'
import { setLeadRule } from '@hubcap/server/leads/set-lead-rule'
import { inputOf } from '@hubcap/server/operation/input-of'
import { recordChange } from '@hubcap/server/operation/record-change'
import { doorOf } from '@hubcap/server/operation/request'
import { addDays, type Day, latest, monthsBefore } from '../calendar/day.ts'
import type { ProductOnSale } from '../catalog/create-products.ts'
import { type Dice, dice } from '../chances/dice.ts'
import type { Timeline } from '../load/timeline.ts'
import type { Network, PlacedStore } from '../network/network.ts'
import { contacts } from './contacts.ts'
import {
  type Lead,
  lostLead,
  openLead,
  type PlannedLead,
  type Planning,
  pooledLead,
  type Rep,
  type WonSale,
  wonLead,
} from './plan-leads.ts'
import { wonSales } from './won-sales.ts'

type Leads = {
  readonly slug: string
  readonly network: Network
  readonly products: readonly ProductOnSale[]
  readonly months: number
}

/** Of the rule that holds, days. */
const rule = { quietDays: 15, warnDays: 3, maxOpen: 30 }
/** For how long the chain has written down whom it meets, days. */
const longest = 90
const perRep = { open: [5, 10], lost: [3, 7], won: [3, 8] } as const
/** Of those who became customers, as many were on paper before. */
const metBefore = 0.15
const perPool = [2, 5] as const

const several = <Item>(count: number, make: (at: number) => Item): Item[] =>
  Array.from({ length: count }, (_, at) => make(at))
const howMany = (chances: Dice, [least, most]: readonly [number, number]) => chances.whole(least, most)

/** Who sells at the store today and began before a day; nothing of theirs is older than `first`. */
const repsOf = ({ staff }: Network, store: PlacedStore, first: Day, begun: Day): Rep[] =>
  staff.flatMap(({ id: staffId, plan, stays }) => {
    const stay = stays.at(-1)
    if (!stay || stay.storeId !== store.id || stay.until !== null || plan.share <= 0) return []
    const { franchiseeId, id: storeId } = store
    const since = latest(first, addDays(stay.from, 1))
    return since < begun ? [{ franchiseeId, storeId, staffId, since }] : []
  })

/** One has a step for today, one an overdue one, the others as it comes. */
const dueOf = (today: Day, at: number) => [today, addDays(today, -2)][at]

function leadsOfRep(planning: Planning, rep: Rep, sales: readonly WonSale[]): PlannedLead[] {
  const { chances, today } = planning
  const sold = sales.filter(
    ({ staffId, soldOn }) => staffId === rep.staffId && soldOn > addDays(rep.since, 2) && chances.happens(metBefore),
  )
  return [
    ...several(howMany(chances, perRep.open), (at) => openLead(planning, rep, dueOf(today, at))),
    ...several(howMany(chances, perRep.lost), () => lostLead(planning, rep)),
    ...sold.slice(-howMany(chances, perRep.won)).map((sale) => wonLead(planning, rep.since, sale)),
  ]
}

/** Somebody of the same car, and somebody who was noted twice. */
function twinsOf(planning: Planning, reps: readonly Rep[], leads: readonly PlannedLead[]): PlannedLead[] {
  const [one, other] = [reps[0], reps.at(-1)]
  const open = leads
    .map(({ lead }) => lead)
    .filter(({ status, staffId }) => status === 'open' && staffId === one?.staffId)
  const [driven, called] = [open.find(({ plate }) => plate), open.find(({ phone }) => phone)]
  const contactOf = ({ name, phone, phoneKey, plate, plateKey }: Lead) => ({ name, phone, phoneKey, plate, plateKey })
  return [
    ...(driven && other ? [openLead(planning, other, undefined, { ...planning.contact(), ...plateOf(driven) })] : []),
    ...(called && other ? [lostLead(planning, other, 'duplicate', contactOf(called))] : []),
  ]
}

const plateOf = ({ plate, plateKey }: Lead) => ({ plate, plateKey })

async function write(db: Writing, planned: readonly PlannedLead[]): Promise<void> {
  await addRows(
    db,
    'lead',
    planned.map(({ lead }) => lead),
  )
  await addRows(
    db,
    'lead_touch',
    planned.flatMap(({ touches }) => touches),
  )
  await db.$executeRaw`
    UPDATE card_sale s SET lead_id = l.id FROM lead l
    WHERE l.tenant_id = app.tenant_id() AND l.card_sale_id IS NOT NULL AND s.tenant_id = l.tenant_id AND s.id = l.card_sale_id`
}

/** Whom the stores have met in the last months and what came of it: written at once, with one entry in the log for all. */
export async function addLeads(time: Timeline, { slug, network, products, months }: Leads): Promise<void> {
  const { today } = time
  const first = latest(addDays(today, -longest), monthsBefore(today, months))
  const set = inputOf(setLeadRuleInput, { ...rule, fromOn: first, idempotencyKey: `lead-rule-${first}` })
  await setLeadRule(time.on(first), set)
  const request = time.on(addDays(today, -1))
  const { tenantId } = request.actor
  const productIds = products.filter(({ withdrawnOn }) => withdrawnOn === null).map(({ id }) => id)
  await doorOf(request).write(async (db) => {
    const sales = await wonSales(db, first)
    const taken = await db.customer.findMany({ where: { phoneKey: { not: null } }, select: { phoneKey: true } })
    const contactIn = contacts(slug, new Set(taken.map(({ phoneKey }) => phoneKey)))
    const planned = network.stores.flatMap((store) => {
      const reps = repsOf(network, store, first, addDays(today, -rule.quietDays - 5))
      if (reps.length === 0) return []
      const chances = dice(slug, 'leads', store.plan.code)
      const contact = () => contactIn(store.plan.province)
      const planning = { tenantId, chances, today, productIds, contact, quietDays: rule.quietDays }
      const held = reps.flatMap((rep) => leadsOfRep(planning, rep, sales))
      const pool = several(howMany(chances, perPool), () => pooledLead(planning, chances.pick(reps)))
      return [...held, ...pool, ...twinsOf(planning, reps, held)]
    })
    await write(db, planned)
    const entry = { action: 'lead.record', entity: 'chain', entityId: tenantId, franchiseeId: null } as const
    await recordChange(db, request, { ...entry, after: { leads: planned.length } })
  })
}
