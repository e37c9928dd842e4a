import { z } from 'zod'
import { id } from '../input/id.ts'
import { isoDate } from '../input/iso-date.ts'
import { checkParams } from '../input/issue.ts'
import { money } from '../input/money.ts'
import { orEmpty, orNull } from '../input/optional.ts'

const division = z.string().refine((code) => /^\d{6}$/.test(code), checkParams('invalid_division'))

/** Where: in a division, of a franchisee, in a store, or everywhere. price: minor units; null: none of its own from that day on. */
export const setServicePriceInput = z
  .strictObject({
    serviceItemId: id,
    divisionCode: orEmpty(division),
    franchiseeId: orEmpty(id),
    storeId: orEmpty(id),
    fromOn: isoDate,
    price: orNull(money),
  })
  .refine(
    ({ divisionCode, franchiseeId, storeId }) =>
      [divisionCode, franchiseeId, storeId].filter((one) => one !== null).length <= 1,
    { path: ['storeId'], ...checkParams('invalid') },
  )
export type SetServicePriceInput = z.output<typeof setServicePriceInput>
