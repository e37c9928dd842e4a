import { z } from 'zod'
import { cardProductKinds } from '../../catalog/card-product-kind.ts'
import { cardProductStatuses } from '../../catalog/card-product-status.ts'
import { choice } from '../../input/choice.ts'
import { code } from '../../input/code.ts'
import { checkParams } from '../../input/issue.ts'
import { name } from '../../input/text.ts'
import { cardTermsShape, soundTerms } from './card-terms.input.ts'

/** A product with the first version of its terms. Minor units. price null: the amount is entered at the sale. */
export const createCardProductInput = z
  .strictObject({
    code,
    name,
    kind: choice(cardProductKinds).default('stored_value'),
    status: choice(cardProductStatuses).default('on_sale'),
    ...cardTermsShape,
  })
  .apply(soundTerms)
  .check(({ value, issues }) => {
    const asked = { count: 'uses', period: 'period', stored_value: null }[value.kind]
    for (const field of ['uses', 'period'] as const)
      if ((field === asked) !== (value[field] !== null))
        issues.push({
          ...{ code: 'custom', input: value, path: [field] },
          ...checkParams(field === asked ? 'required' : 'invalid'),
        })
  })
export type CreateCardProductInput = z.output<typeof createCardProductInput>
