import type { Reading } from '@hubcap/database/door/database'
import type { PlaceKind } from '@hubcap/rules/overview/place-kind'
import { once } from '../operation/once.ts'
import type { SharedOf } from '../quotas/shared-sales.ts'
import { type DayTotal, dayTotals } from './day-totals.ts'
import { type Aim, loadTargets } from './load-targets.ts'
import type { Look } from './look.ts'
import { type PlaceTotal, placeTotals } from './place-totals.ts'
import type { PresencesOf } from './targets.ts'

/** What an overview is answered from. Several fields need the same statement: it is made at the first that is asked for. */
export type OverviewShape = {
  readonly look: Look
  readonly days: () => Promise<DayTotal[]>
  readonly aim: () => Promise<Aim>
  readonly places: (kind: PlaceKind) => Promise<PlaceTotal[]>
}

export function overviewShape(db: Reading, look: Look, presencesOf: PresencesOf, sharedOf: SharedOf): OverviewShape {
  const places = {
    franchisee: once(() => placeTotals(db, look, 'franchisee', presencesOf, sharedOf)),
    store: once(() => placeTotals(db, look, 'store', presencesOf, sharedOf)),
    staff: once(() => placeTotals(db, look, 'staff', presencesOf, sharedOf)),
  }
  return {
    look,
    days: once(() => dayTotals(db, look, sharedOf)),
    aim: once(() => loadTargets(db, look, presencesOf)),
    places: (kind) => places[kind](),
  }
}
