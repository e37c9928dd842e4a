import { randomUUID } from 'node:crypto'
import type { Random } from '../../../src/hostile/random.ts'
import { documentFor } from '../../clients/ask.ts'
import { type LeadPhone, type LeadStates, lose, record, reopen } from '../../leads/leads.ts'
import type { Model } from '../../model/model.ts'
import type { Step } from '../../model/possible.ts'
import { bareId, type Chain, idFor, type Place } from '../../world/make-world.ts'
import type { Call, Kind, Operation } from '../operation.ts'
import { foretoldOfLead } from './foretold-of-lead.ts'

const documents = {
  recordLead: documentFor('recordLead', 'RecordLeadInput', '... on Lead { id status }'),
  loseLead: documentFor('loseLead', 'LoseLeadInput', '... on Lead { id status }'),
  reopenLead: documentFor('reopenLead', 'ReopenLeadInput', '... on Lead { id status }'),
}
/** Of a franchisee: so few that the same are met again and again. */
const phones = 12
const mostAtOnce = 3

/** Headquarters, the owner, or the manager of the store where it lies. */
export const askerAt = (random: Random, chain: Chain, { franchiseeId, storeId }: Place): Call['asker'] =>
  random.of([chain.admin, chain.owners.get(franchiseeId) ?? chain.admin, chain.managers.get(storeId) ?? chain.admin])

type Asked = { readonly kind: keyof typeof documents; readonly asker: Call['asker']; readonly input: object }

function asking(of: LeadPhone, { kind, asker, input }: Asked, key: string, step: Step<LeadStates>) {
  const judge = foretoldOfLead(of, key, step)
  const call = { asker, document: documents[kind], input: { ...input, idempotencyKey: key } }
  return { kind, call, done: () => judge('done'), refused: judge } satisfies Operation
}

const recordLead: Kind = {
  name: 'recordLead',
  weight: 4,
  draw(model, random) {
    const chain = random.of(model.chains)
    const place = random.of(chain.places)
    const phone = `135${String(random.between(0, phones)).padStart(8, '0')}`
    const leads = model.leads.of(chain, place.franchiseeId, phone)
    if (leads.possible.pending >= mostAtOnce) return null
    const key = randomUUID()
    const holder = random.chance(0.7) ? idFor('Staff', random.of(place.staff)) : null
    const input = {
      ...{ storeId: idFor('Store', place.storeId), staffId: holder, name: `线索${phone}`, phone },
      ...{ source: 'walk_in', grade: random.of(['A', 'B', 'C', 'D']) },
    }
    const asker = askerAt(random, chain, place)
    const operation = asking(leads, { kind: 'recordLead', asker, input }, key, record(key))
    const done: Operation['done'] = (value) => {
      leads.ids.set(key, { id: bareId(value.id), place })
      return operation.done()
    }
    return { ...operation, done }
  },
}

/** One of those that were acknowledged, mostly in that status. */
export function chooseLead(model: Model, random: Random, status: string): { of: LeadPhone; leadKey: string } | null {
  const known = [...model.leads.all.values()].filter(
    ({ possible, ids }) => ids.size > 0 && possible.pending < mostAtOnce,
  )
  if (known.length === 0) return null
  for (let tried = 0; tried < 12; tried++) {
    const of = random.of(known)
    const leadKey = random.of([...of.ids.keys()])
    if (of.possible.one[leadKey]?.status === status || random.chance(0.01)) return { of, leadKey }
  }
  return null
}

const changing = (
  kind: 'loseLead' | 'reopenLead',
  from: string,
  weight: number,
  step: (key: string) => Step<LeadStates>,
  more: object,
): Kind => ({
  name: kind,
  weight,
  draw(model, random) {
    const chosen = chooseLead(model, random, from)
    if (!chosen) return null
    const { of, leadKey } = chosen
    const { id, place } = of.ids.get(leadKey) as { id: string; place: Place }
    const input = { id: idFor('Lead', id), ...more }
    return asking(of, { kind, asker: askerAt(random, of.chain, place), input }, randomUUID(), step(leadKey))
  },
})

/** Who may buy is noted, given up and taken up again. */
export const leadKinds: readonly Kind[] = [
  recordLead,
  changing('loseLead', 'open', 0.7, lose, { reason: 'no_need' }),
  changing('reopenLead', 'lost', 0.7, reopen, {}),
]
