import { z } from 'zod'
import { cardIssuers } from '../../catalog/card-issuer.ts'
import { cardProductStatuses } from '../../catalog/card-product-status.ts'
import { choice } from '../../input/choice.ts'
import { id, revision } from '../../input/id.ts'
import { money, positiveMoney } from '../../input/money.ts'
import { orUnset } from '../../input/optional.ts'
import { name } from '../../input/text.ts'
import { soundFigures } from './card-product-figures.ts'

/** What is left out stays as it is. Issuer and figures change only while nothing of the product was sold. */
export const updateCardProductInput = z
  .strictObject({
    id,
    revision,
    name: name.optional(),
    issuer: choice(cardIssuers).optional(),
    price: orUnset(positiveMoney),
    principal: orUnset(positiveMoney),
    bonus: money.optional(),
    status: choice(cardProductStatuses).optional(),
  })
  .apply(soundFigures)
export type UpdateCardProductInput = z.output<typeof updateCardProductInput>
