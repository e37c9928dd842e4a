import type { Doer } from '@hubcap/server/sales/add-card-sales'
import type { Network, PlacedStaff, PlacedStore, Seller, TradingStore } from './network.ts'

/** Of the share at one's own store: what somebody sells who covers another one besides. */
const shareElsewhere = 0.4

type Covered = { storeId: string; share: number; from: string; until: string | null }

function stretches({ plan, stays }: PlacedStaff, store: PlacedStore): Covered[] {
  const own = stays
    .filter(({ storeId }) => storeId === store.id)
    .map(({ from, until }) => ({ storeId: store.id, share: plan.share, from, until }))
  if (!plan.account?.alsoAt.includes(store.plan.code)) return own
  const last = stays.at(-1)
  return last ? [...own, { ...last, storeId: store.id, share: plan.share * shareElsewhere }] : own
}

function managerOf(store: PlacedStore, staff: readonly PlacedStaff[]): PlacedStaff {
  const [first] = store.plan.staff
  const manager = staff.find(({ storeId, plan }) => storeId === store.id && plan === first)
  if (!manager) throw new Error(`${store.plan.name} has no manager`)
  return manager
}

function trading(store: PlacedStore, network: Network, doers: ReadonlyMap<string, Doer>): TradingStore {
  const chief = managerOf(store, network.staff)
  const manager = doers.get(chief.id) ?? { id: null, name: chief.plan.name }
  const colleagues = network.staff.filter(({ franchiseeId }) => franchiseeId === store.franchiseeId)
  const sellers = colleagues
    .filter((person) => person.plan.share > 0 || person === chief)
    .flatMap((person) =>
      stretches(person, store).map(({ share, from, until }): Seller => {
        return { staffId: person.id, share, from, until, recordedBy: doers.get(person.id) ?? manager }
      }),
    )
  return { ...store, manager, sellers }
}

/** The stores with whoever sells in them, and when. */
export const tradingStores = (network: Network, doers: ReadonlyMap<string, Doer>): TradingStore[] =>
  network.stores.map((store) => trading(store, network, doers))
