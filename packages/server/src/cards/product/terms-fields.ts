import { builder } from '../../graphql/builder.ts'
import { CardIssuer } from '../../graphql/vocabularies.type.ts'
import { CardBearing, DrawRule, TransferPrice, UsableAt } from './vocabularies.type.ts'

const BonusFundingInput = builder.inputType('BonusFundingInput', {
  description: 'Percent, together 100.',
  fields: (t) => ({
    seller: t.int({ required: true }),
    server: t.int({ required: true }),
    headquarters: t.int({ required: true }),
  }),
})

const CardClearingTermsInput = builder.inputType('CardClearingTermsInput', {
  fields: (t) => ({
    principal: t.field({ type: TransferPrice, required: true }),
    bonus: t.field({ type: TransferPrice, required: true }),
  }),
})

type Fields = Parameters<Parameters<typeof builder.inputType>[1]['fields']>[0]

/** The terms of a card product as they are sent; what is left out is as most cards are. */
export const termsFields = (t: Fields) => ({
  issuer: t.field({ type: CardIssuer, required: true }),
  bearing: t.field({ type: CardBearing }),
  isTransferable: t.boolean(),
  isActivatedLater: t.boolean({
    description: 'Sold first and of use only once it is activated; not for cards for a time.',
  }),
  price: t.field({ type: 'Money' }),
  principal: t.field({ type: 'Money' }),
  bonus: t.field({ type: 'Money' }),
  uses: t.int(),
  period: t.string({ description: 'Days or months as ISO 8601 writes them: P30D, P12M.' }),
  usesPerMonth: t.int(),
  validMonths: t.int(),
  bonusValidFor: t.string(),
  bonusCounts: t.boolean(),
  usableAt: t.field({ type: UsableAt }),
  usableFranchiseeIds: t.idList(),
  funding: t.field({ type: BonusFundingInput }),
  drawRule: t.field({ type: DrawRule }),
  clearing: t.field({ type: CardClearingTermsInput }),
})
