import { setImmediate } from 'node:timers/promises'
import type { Context } from '../graphql/context.ts'
import type { Entry, NameOf } from './entry-changes.ts'
import { loadNames } from './load-names.ts'

type Batch = { readonly entries: Entry[]; readonly names: Promise<NameOf> }

/** What is asked for in one go, by request: nobody waits with somebody else's. */
const open = new WeakMap<Context, Batch>()

async function load(context: Context, entries: readonly Entry[]): Promise<NameOf> {
  await setImmediate()
  open.delete(context)
  return loadNames(context.database.client, entries)
}

/** The names that an entry needs, looked up together with those of the other entries of its list. */
export function namesTogether(context: Context, entry: Entry): Promise<NameOf> {
  const known = open.get(context)
  if (known) {
    known.entries.push(entry)
    return known.names
  }
  const entries = [entry]
  const names = load(context, entries)
  open.set(context, { entries, names })
  return names
}
