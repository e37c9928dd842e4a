import type { QuotaLevel, QuotaPlace } from '@hubcap/rules/quotas/quota-level'

/** A place whose quotas a grid shows: one of its rows, or what those add up to. */
export type GridRow = QuotaPlace & {
  readonly level: QuotaLevel
  readonly name: string
  /** Of a rep's row: where it is; null where that can't be known any more. */
  readonly storeName: string | null
  /** Whether a quota can be set there for that month; one that is there can always be taken away. */
  readonly isOpenIn: (month: string) => boolean
}

export const alwaysOpen = () => true

/** Tells rows of a grid apart, whatever their level. */
export const rowKeyOf = ({ franchiseeId, storeId, staffId }: QuotaPlace): string =>
  [franchiseeId, storeId, staffId].map((id) => id ?? '').join('/')
