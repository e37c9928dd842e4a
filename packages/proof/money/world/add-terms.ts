import { type Terms, termsTried } from '../contracts/terms.ts'

type Add = (type: 'CardProduct', input: object) => Promise<string>

/** A product for each of the terms that are tried. */
export async function addTerms(add: Add): Promise<Terms[]> {
  const made: Terms[] = []
  for (const [at, terms] of termsTried.entries()) {
    const { uses, months, usesPerMonth, validMonths, bonusDays, funding, ...same } = terms
    const [seller, server, headquarters] = funding
    const productId = await add('CardProduct', {
      ...{ ...same, code: `T${at}`, name: `约定${at}`, issuer: 'seller', status: 'on_sale' },
      ...{ uses, usesPerMonth, validMonths, funding: { seller, server, headquarters } },
      ...(uses === null && months === null ? {} : { kind: uses === null ? 'period' : 'count' }),
      ...{
        period: months === null ? null : `P${months}M`,
        bonusValidFor: bonusDays === null ? null : `P${bonusDays}D`,
      },
    })
    made.push({ ...terms, productId })
  }
  return made
}
