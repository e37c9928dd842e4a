import type { NumberStretch } from '@hubcap/database/prisma'
import { type HolderLevel, holderAt, levelOf, type PlacedStretch } from '@hubcap/rules/cards/custody/placed-stretch'
import type { StockState } from '@hubcap/rules/cards/custody/stock-movement'

export type StretchRow = Omit<NumberStretch, 'firstSerial' | 'lastSerial'> & {
  firstSerial: bigint | number
  lastSerial: bigint | number
}

/** A stretch as the rules know it, with its row's id and since when it stands so. */
export type KnownStretch = PlacedStretch & { readonly id: string; readonly since: Date }

export function stretchOf(row: NumberStretch): KnownStretch {
  const { id, since, franchiseeId, storeId, staffId } = row
  const place = { franchiseeId, storeId, staffId }
  const holder = holderAt(place, row.holder as HolderLevel)
  return {
    ...{ id, since, place, holder, state: row.state as StockState },
    ...{ from: Number(row.firstSerial), to: Number(row.lastSerial) },
  }
}

type Key = { readonly tenantId: string; readonly id: string; readonly seriesId: string; readonly since: Date }

export const stretchRow = ({ from, to, place, holder, state }: PlacedStretch, key: Key): StretchRow => ({
  ...key,
  ...place,
  ...{ firstSerial: from, lastSerial: to, quantity: to - from + 1, holder: levelOf(holder), state },
})
