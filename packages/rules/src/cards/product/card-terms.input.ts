import { z } from 'zod'
import { cardIssuers } from '../../catalog/card-issuer.ts'
import { choice } from '../../input/choice.ts'
import { id } from '../../input/id.ts'
import { checkParams } from '../../input/issue.ts'
import { money, positiveMoney } from '../../input/money.ts'
import { orNull } from '../../input/optional.ts'
import { timeSpan } from '../../input/time-span.ts'
import { fundingRule } from '../bonus-funding.ts'
import { cardBearings } from '../law/parameters/card-bearing.ts'
import { drawRules } from '../lots.ts'
import { transferPrices } from '../transfer-price.ts'
import { type Figures, soundFigures } from './card-product-figures.ts'
import { plainTerms } from './plain-terms.ts'
import { type UsableAt, usablePlaces } from './usable-at.ts'

const mostUses = 10_000
const count = z
  .int()
  .refine((uses) => uses >= 1, checkParams('too_small', { min: '1' }))
  .refine((uses) => uses <= mostUses, checkParams('too_large', { max: String(mostUses) }))

/** As they are sent. Minor units; what is left out is as most cards are. */
export const cardTermsShape = {
  issuer: choice(cardIssuers),
  bearing: choice(cardBearings).default(plainTerms.bearing),
  isTransferable: z.boolean().default(plainTerms.isTransferable),
  isActivatedLater: z.boolean().default(plainTerms.isActivatedLater),
  price: orNull(positiveMoney),
  principal: orNull(positiveMoney),
  bonus: money.default(0),
  uses: orNull(count),
  period: orNull(timeSpan),
  usesPerMonth: orNull(count),
  validMonths: orNull(
    z
      .int()
      .refine((months) => months >= 1, checkParams('too_small', { min: '1' }))
      .refine((months) => months <= 1200, checkParams('too_large', { max: '1200' })),
  ),
  bonusValidFor: orNull(timeSpan),
  bonusCounts: z.boolean().default(plainTerms.bonusCounts),
  usableAt: choice(usablePlaces).default(plainTerms.usableAt),
  usableFranchiseeIds: z.array(id).max(1000).default([]),
  funding: fundingRule.default(plainTerms.funding),
  drawRule: choice(drawRules).default(plainTerms.drawRule),
  clearing: z
    .strictObject({ principal: choice(transferPrices), bonus: choice(transferPrices) })
    .default(plainTerms.clearing),
}

type Written = Figures & {
  readonly isActivatedLater: boolean
  readonly uses: number | null
  readonly period: string | null
  readonly usesPerMonth: number | null
  readonly usableAt: UsableAt
  readonly usableFranchiseeIds: readonly string[]
}

function* wrongFields(written: Written) {
  const { isActivatedLater, price, uses, period, usesPerMonth, usableAt, usableFranchiseeIds } = written
  // Only money can be entered at the sale; what uses or days cost is what was agreed.
  if ((uses !== null || period !== null) && (price ?? null) === null) yield ['price', 'required'] as const
  if (uses !== null && period !== null) yield ['period', 'invalid'] as const
  if (usesPerMonth !== null && period === null) yield ['period', 'required'] as const
  // Its days run from the sale.
  if (isActivatedLater && period !== null) yield ['isActivatedLater', 'invalid'] as const
  if ((usableAt === 'listed') !== usableFranchiseeIds.length > 0)
    yield ['usableFranchiseeIds', usableAt === 'listed' ? 'required' : 'invalid'] as const
}

/** Terms that agree with each other. */
export const soundTerms = <Schema extends z.ZodType<Written>>(schema: Schema) =>
  schema.apply(soundFigures).check(({ value, issues }) => {
    for (const [field, code] of wrongFields(value))
      issues.push({ code: 'custom', input: value, path: [field], ...checkParams(code) })
  })
