import type { PlaceBarFragment } from '@generated/graphql.ts'
import { createSerializer, parseAsString } from 'nuqs/server'
import { frameAddress } from '@/lib/address/frame-address.ts'
import type { ChosenPlace } from '@/lib/address/place.ts'

type Frame = { place: ChosenPlace | null; month: string | null }

const serialize = createSerializer({
  ...frameAddress,
  from: parseAsString,
  to: parseAsString,
  staff: parseAsString,
  status: parseAsString,
  open: parseAsString,
})

/** From each number to what it is made of, with the same place and month. Voided sales count in none of them. */
export function linksOf({ place, month }: Frame) {
  const counted = { place, month, status: 'recorded' }
  return {
    sales: serialize('/sales', counted),
    sale: (id: string) => serialize('/sales', { ...counted, open: id }),
    day: (day: string) => serialize('/sales', { ...counted, from: day, to: day }),
    /** A place opens its own overview, a person the list of what they sold. */
    bar: ({ kind, id }: Pick<PlaceBarFragment, 'kind' | 'id'>) =>
      kind === 'staff'
        ? serialize('/sales', { ...counted, staff: id })
        : serialize('/', { month, place: { kind, id } }),
  }
}
export type Links = ReturnType<typeof linksOf>
