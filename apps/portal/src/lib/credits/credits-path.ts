import { createSerializer, parseAsString } from 'nuqs/server'
import { frameAddress } from '../address/frame-address.ts'

const serialize = createSerializer({
  ...frameAddress,
  metric: parseAsString,
  staff: parseAsString,
  from: parseAsString,
  to: parseAsString,
  known: parseAsString,
})

type Asked = {
  /** A measure's code or the id of the chain's own. */
  readonly metric: string
  /** What the top bar shows, YYYY-MM; left out: the natural month of the first day. */
  readonly month?: string
  /** Days as YYYY-MM-DD. */
  readonly from: string
  readonly to: string
  /** Global ids; where both are given, the store says which. */
  readonly franchisee?: string | null
  readonly store?: string | null
  readonly staff?: string | null
  /** As it was known at this moment, ISO 8601; left out: as it is known now. */
  readonly known?: string | null
}

/** Where the records behind a figure are listed. A plain link, not one that keeps its page's place: the figure says its own. */
export function creditsPath({ metric, month, from, to, franchisee, store, staff, known }: Asked): string {
  const place = store
    ? ({ kind: 'store', id: store } as const)
    : franchisee
      ? ({ kind: 'franchisee', id: franchisee } as const)
      : null
  const ofMonth = { month: month ?? from.slice(0, 7) }
  return serialize('/credits', { ...ofMonth, place, metric, staff: staff ?? null, from, to, known: known ?? null })
}
