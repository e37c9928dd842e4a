import type { Prisma } from '@hubcap/database/prisma'
import type { LeadGrade, LostReason } from '@hubcap/rules/leads/lead'
import { nameKey } from '@hubcap/rules/network/name-key'
import { instantOnDay } from '@hubcap/rules/sales/instant-on-day'
import { asDate } from '@hubcap/server/operation/dates'
import { uuidv7 } from 'uuidv7'
import { addDays, type Day, latest } from '../calendar/day.ts'
import type { Dice, Weighted } from '../chances/dice.ts'
import { demoTimeZone } from '../load/demo-moment.ts'
import { type Holder, instantOn, leadPast } from './lead-past.ts'
import { lostNotes, lostReasons, nextSteps, sourceNotes, sources } from './lead-words.ts'

export type Lead = Prisma.LeadCreateManyInput
export type Touch = Prisma.LeadTouchCreateManyInput
export type Contact = Pick<Lead, 'name' | 'phone' | 'phoneKey' | 'plate' | 'plateKey'>
export type PlannedLead = { readonly lead: Lead; readonly touches: readonly Touch[] }

export type Planning = {
  readonly tenantId: string
  readonly chances: Dice
  readonly today: Day
  readonly contact: () => Contact
  readonly productIds: readonly string[]
  /** After so many days without a touch a lead is nobody's. */
  readonly quietDays: number
}

/** Somebody who has leads, and since when they can have any. */
export type Rep = Holder & { readonly since: Day }

export type WonSale = Holder & {
  readonly id: string
  readonly customerId: string
  readonly cardProductId: string
  readonly soldAt: Date
  readonly soldOn: Day
  readonly contact: Contact
}

// biome-ignore format: a table
const grades: Weighted<LeadGrade> = [['A', 18], ['B', 34], ['C', 33], ['D', 15]]
/** Days since somebody last called; some are about to go back to the pool. */
// biome-ignore format: a table
const quietFor: Weighted<number> = [[1, 20], [2, 18], [3, 14], [4, 12], [5, 10], [7, 9], [9, 6], [11, 4], [12, 3], [13, 2], [14, 2]]
const untold = { wantsNothing: 0.35, plansNothing: 0.2 }

function base({ tenantId, chances, contact, productIds }: Planning, of: Contact | null) {
  const source = chances.weighted(sources)
  const who = of ?? contact()
  return {
    ...{ tenantId, id: uuidv7(), ...who, nameKey: nameKey(who.name, 'person'), source },
    ...{ sourceNote: chances.pick(sourceNotes[source]) || null, grade: chances.weighted(grades), status: 'open' },
    cardProductId: chances.happens(untold.wantsNothing) ? null : chances.pick(productIds),
  }
}

/** What a lead and its touches say from its meeting up to a day. */
function met(planning: Planning, { since, ...holder }: Rep, until: Day, of: Contact | null = null): PlannedLead {
  const lead = base(planning, of)
  const grade = lead.grade as LeadGrade
  const past = leadPast(planning.chances, { tenantId: lead.tenantId, leadId: lead.id, holder, grade, until, since })
  const last = past.touches.at(-1)?.day ?? null
  const quietSince = last ?? asDate(until)
  const revision = past.touches.length + 1
  const days = { lastTouchOn: last, quietSince, revision, createdAt: past.createdAt }
  return { lead: { ...lead, ...holder, ...days }, touches: past.touches }
}

/** dueOn: for when the next step is planned; undefined: as it comes. */
export function openLead(planning: Planning, rep: Rep, dueOn?: Day, of: Contact | null = null): PlannedLead {
  const { chances, today } = planning
  const { lead, touches } = met(planning, rep, latest(rep.since, addDays(today, -chances.weighted(quietFor))), of)
  const last = touches.at(-1)
  const step = { nextStep: chances.pick(nextSteps), nextStepOn: last?.nextStepOn ?? asDate(today) }
  const planned = chances.happens(untold.plansNothing) ? { nextStep: null, nextStepOn: null } : step
  const next = dueOn === undefined ? planned : { ...step, nextStepOn: asDate(dueOn) }
  // What the last call planned is what the lead says.
  return { lead: { ...lead, ...next }, touches: last ? [...touches.slice(0, -1), { ...last, ...next }] : touches }
}

/** Somebody had it, and called no more; or it came with a list and nobody has had it yet. */
export function pooledLead(planning: Planning, rep: Rep): PlannedLead {
  const { chances, today, quietDays } = planning
  if (chances.happens(0.3)) {
    const day = addDays(today, -chances.whole(1, 6))
    const { lead } = met(planning, { ...rep, since: addDays(day, 1) }, day)
    const at = instantOn(chances, day)
    return {
      lead: { ...lead, ...nobodys(at, day), source: 'list', sourceNote: '小区业主名单', createdAt: at },
      touches: [],
    }
  }
  const back = addDays(today, -chances.whole(0, 20))
  const { lead, touches } = met(planning, rep, latest(rep.since, addDays(back, -quietDays)))
  return { lead: { ...lead, ...nobodys(instantOnDay(back, demoTimeZone, '00:20'), back) }, touches }
}

const nobodys = (enteredPoolAt: Date, day: Day) => ({ staffId: null, enteredPoolAt, quietSince: asDate(day) })

export function lostLead(planning: Planning, rep: Rep, why?: LostReason, of: Contact | null = null): PlannedLead {
  const { chances, today } = planning
  const closedOn = latest(addDays(rep.since, 1), addDays(today, -chances.whole(1, 70)))
  const { lead, touches } = met(planning, rep, latest(rep.since, addDays(closedOn, -1)), of)
  const lostReason = why ?? chances.weighted(lostReasons)
  const lostNote = chances.pick(lostNotes[lostReason]) || null
  const closedAt = instantOn(chances, closedOn)
  return { lead: { ...lead, status: 'lost', lostReason, lostNote, closedAt }, touches }
}

/** Somebody who bought, and how it came to that. */
export function wonLead(planning: Planning, since: Day, sale: WonSale): PlannedLead {
  const { franchiseeId, storeId, staffId, id, customerId, cardProductId, soldAt, soldOn, contact } = sale
  const rep = { franchiseeId, storeId, staffId, since }
  const { lead, touches } = met(planning, rep, latest(since, addDays(soldOn, -planning.chances.whole(1, 4))), contact)
  const won = { status: 'won', grade: 'A', closedAt: soldAt, customerId, cardSaleId: id, cardProductId }
  return { lead: { ...lead, ...won }, touches }
}
