import { Possible } from '../model/possible.ts'
import type { Chain, Place } from '../world/make-world.ts'

export type LeadState = { readonly status: 'open' | 'won' | 'lost'; readonly sale: string | null }

/** By the key of who recorded each. */
export type LeadStates = Record<string, LeadState>

/** All leads of a franchisee with one phone, of which one can be open. */
export type LeadPhone = {
  readonly chain: Chain
  readonly franchiseeId: string
  readonly phone: string
  readonly possible: Possible<LeadStates>
  /** Of leads that were acknowledged, by their key. */
  readonly ids: Map<string, { readonly id: string; readonly place: Place }>
}

/** How a sale came to be, where a lead was won by it. */
export type Won = { readonly of: LeadPhone; readonly leadKey: string; readonly saleKey: string }

export class Leads {
  readonly all = new Map<string, LeadPhone>()

  of(chain: Chain, franchiseeId: string, phone: string): LeadPhone {
    const name = `${franchiseeId} ${phone}`
    const known = this.all.get(name)
    if (known) return known
    const made = { chain, franchiseeId, phone, ids: new Map(), possible: new Possible<LeadStates>({}, []) }
    this.all.set(name, made)
    return made
  }
}

const hasOpen = (leads: LeadStates) => Object.values(leads).some(({ status }) => status === 'open')

export const record = (key: string) => (leads: LeadStates) => {
  if (hasOpen(leads)) return 'lead.phone_taken'
  leads[key] = { status: 'open', sale: null }
  return 'done'
}

export const win = (key: string, sale: string) => (leads: LeadStates) => {
  if (leads[key]?.status !== 'open') return 'lead.not_open'
  leads[key] = { status: 'won', sale }
  return 'done'
}

/** Whoever was won by it is open again, unless somebody with the same phone is by now. */
export const undoWin = (sale: string) => (leads: LeadStates) => {
  const [key] = Object.entries(leads).find(([, lead]) => lead.sale === sale) ?? []
  if (key) leads[key] = { status: hasOpen(leads) ? 'lost' : 'open', sale: null }
  return 'done'
}

export const lose = (key: string) => (leads: LeadStates) => {
  if (leads[key]?.status !== 'open') return 'lead.not_open'
  leads[key] = { status: 'lost', sale: null }
  return 'done'
}

export const reopen = (key: string) => (leads: LeadStates) => {
  if (leads[key]?.status !== 'lost') return 'lead.not_lost'
  if (hasOpen(leads)) return 'lead.phone_taken'
  leads[key] = { status: 'open', sale: null }
  return 'done'
}
