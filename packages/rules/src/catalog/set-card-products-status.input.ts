import { z } from 'zod'
import { choice } from '../input/choice.ts'
import { ids } from '../input/ids.ts'
import { cardProductStatuses } from './card-product-status.ts'

export const setCardProductsStatusInput = z.strictObject({ ids, status: choice(cardProductStatuses) })
export type SetCardProductsStatusInput = z.output<typeof setCardProductsStatusInput>
