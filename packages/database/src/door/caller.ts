import { AsyncLocalStorage } from 'node:async_hooks'
import type { Actor } from '@hubcap/rules/tenancy/actor'

/** Whom somebody has identified at the till, by a phone or plate that they gave or a card that they laid there. */
export type Presented = { readonly customerId: string | null; readonly cardId: string | null }

export const nobodyPresented: Presented = { customerId: null, cardId: null }

/** In whose name the database is asked, and whom they have identified. */
export type Caller = { readonly actor: Actor; readonly presented: Presented }

const storage = new AsyncLocalStorage<Caller>()

export const runAs = <T>(caller: Caller, work: () => T): T => storage.run(caller, work)

/** @throws where nobody asks: a query outside of a door is a mistake, and answers nothing rather than everything. */
export function currentCaller(): Caller {
  const caller = storage.getStore()
  if (!caller) throw new Error('A query was made outside of asActor and asSystem')
  return caller
}
