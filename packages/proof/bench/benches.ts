import type { Bench } from './frame/bench.ts'
import { growth } from './growth/growth.ts'
import { hostile } from './hostile/hostile.ts'
import { imports } from './imports/imports.ts'
import { pagesBench } from './pages/pages.ts'
import { paging } from './paging/paging.ts'
import { recordSale } from './record-sale/record-sale.ts'
import { revocation } from './revocation/revocation.ts'
import { search } from './search/search.ts'
import { simulations } from './simulations/simulations.ts'
import { stores } from './stores/stores.ts'
import { useCard } from './use-card/use-card.ts'

/** In the order in which they run. */
export const benches: readonly Bench[] = [
  stores,
  recordSale,
  useCard,
  growth,
  imports,
  simulations,
  pagesBench,
  paging,
  search,
  hostile,
  revocation,
]
