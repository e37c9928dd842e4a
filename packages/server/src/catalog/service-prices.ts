import type { ServicePrice as PriceRow } from '@hubcap/database/prisma'
import type { ServicePrice } from '@hubcap/rules/catalog/service-price'
import { asDay } from '../operation/dates.ts'

/** As the rules know them. */
export const servicePrices = (rows: readonly PriceRow[]): ServicePrice[] =>
  rows.map(({ divisionCode, franchiseeId, storeId, fromOn, price }) => ({
    ...{ divisionCode, franchiseeId, storeId, fromOn: asDay(fromOn) },
    price: price === null ? null : Number(price),
  }))
