import type { PlaceBarFragment, PlaceBehindFragment } from '@generated/graphql.ts'
import type { Metric } from '@hubcap/rules/quotas/metric'
import { createSerializer, parseAsInteger, parseAsString } from 'nuqs/server'
import type { ChosenPlace } from '@/lib/address/place.ts'
import { overviewAddress } from './overview-address.ts'

type Shown = { place: ChosenPlace | null; month: string | null; metric: Metric | null }
type Place = Pick<PlaceBarFragment, 'kind' | 'id'>
type Reason = Pick<PlaceBehindFragment['reasons'][number], 'code' | 'id'>

const serialize = createSerializer({
  ...overviewAddress,
  from: parseAsString,
  to: parseAsString,
  staff: parseAsString,
  product: parseAsString,
  status: parseAsString,
  open: parseAsString,
  year: parseAsInteger,
})

const lists = { franchisee: '/franchisees', store: '/stores', staff: '/staff' }

/** Where a place's own numbers are: a person is a filter of the list, any other place the place that is looked at. */
const within = ({ kind, id }: Place, { place, month }: Shown) =>
  kind === 'staff' ? { place, month, staff: id } : { place: { kind, id }, month, staff: null }

/** From each number to what it is made of, with the same place and month. Voided sales count in none but their own. */
export function linksOf(shown: Shown, thisMonth: string) {
  const { place, month } = shown
  const counted = { place, month, status: 'recorded' }
  const year = Number((month ?? thisMonth).slice(0, 4))
  const records = (metric: Metric, of: { from?: string; to?: string; staff?: string | null } = {}) =>
    metric === 'new_customers'
      ? serialize('/customers/files', { place, month, ...of })
      : serialize('/sales', { ...counted, ...of })
  return {
    sales: serialize('/sales', counted),
    sale: (id: string) => serialize('/sales', { ...counted, open: id }),
    records,
    day: (metric: Metric, day: string) => records(metric, { from: day, to: day }),
    storeDay: (id: string, day: string) =>
      serialize('/sales', { ...counted, place: { kind: 'store', id }, from: day, to: day }),
    metric: (metric: Metric) => serialize('/', { ...shown, metric }),
    quotas: (metric: Metric) => serialize('/quotas', { place, year, metric }),
    scores: serialize('/performance', { place, month }),
    customer: (id: string) => serialize('/customers', { place, open: id }),
    /** A place opens its own overview, a person the list of what they sold. */
    bar: ({ kind, id }: Place, metric: Metric) =>
      kind === 'staff' ? records(metric, { staff: id }) : serialize('/', { ...shown, place: { kind, id } }),
    /** Where the phone of whoever answers for it is. */
    panel: ({ kind, id }: Place) => serialize(lists[kind], { open: id }),
    /** The records behind a reason, of the place that it is about. */
    reason(of: Place, { code, id }: Reason): string {
      const own = within(of, shown)
      const sales = { ...own, status: 'recorded' }
      switch (code) {
        case 'store_sold_less':
          return id ? serialize('/', { month, place: { kind: 'store', id } }) : serialize('/sales', sales)
        case 'seller_sold_less':
          return serialize('/sales', { ...sales, staff: id })
        case 'product_sold_less':
          return serialize('/sales', { ...sales, product: id })
        case 'voided_more':
          return serialize('/sales', { ...own, status: 'voided' })
        case 'fewer_new_customers':
          return serialize('/customers/files', own)
        case 'quota_above_last_month':
          return serialize('/quotas', { place: own.place, year, metric: 'sales_amount' })
        default:
          return serialize('/sales', sales)
      }
    },
  }
}
export type Links = ReturnType<typeof linksOf>
