import { z } from 'zod'
import { choice } from '../input/choice.ts'
import { code } from '../input/code.ts'
import { money, positiveMoney } from '../input/money.ts'
import { orNull } from '../input/optional.ts'
import { name } from '../input/text.ts'
import { cardIssuers } from './card-issuer.ts'
import { soundFigures } from './card-product-figures.ts'
import { cardProductStatuses } from './card-product-status.ts'

/** Minor units. price null: the amount is entered at the sale. */
export const createCardProductInput = z
  .strictObject({
    code,
    name,
    issuer: choice(cardIssuers),
    price: orNull(positiveMoney),
    principal: orNull(positiveMoney),
    bonus: money.default(0),
    status: choice(cardProductStatuses).default('on_sale'),
  })
  .apply(soundFigures)
export type CreateCardProductInput = z.output<typeof createCardProductInput>
