import { AsyncLocalStorage } from 'node:async_hooks'
import type { Actor } from '@hubcap/rules/tenancy/actor'

/** In whose name the database is asked, and which customer has been identified by them at the till. */
export type Caller = { readonly actor: Actor; readonly presentedCustomerId: string | null }

const storage = new AsyncLocalStorage<Caller>()

export const runAs = <T>(caller: Caller, work: () => T): T => storage.run(caller, work)

/** @throws where nobody asks: a query outside of a door is a mistake, and answers nothing rather than everything. */
export function currentCaller(): Caller {
  const caller = storage.getStore()
  if (!caller) throw new Error('A query was made outside of asActor and asSystem')
  return caller
}
