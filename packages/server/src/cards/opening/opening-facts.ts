import type { CardOpening } from '@hubcap/database/prisma'
import type { OpeningFacts } from '@hubcap/rules/cards/opening/decide-opening'

/** As the rules know it. Money is within what a number holds exactly. */
export function openingFacts(row: CardOpening): OpeningFacts {
  const { cards, principal, bonus, uses, statedCards, note, signedAt, ownerSignedAt } = row
  const imported = { cards, principal: Number(principal), bonus: Number(bonus), uses: Number(uses) }
  const stated = {
    ...{ cards: Number(statedCards), principal: Number(row.statedPrincipal) },
    ...{ bonus: Number(row.statedBonus), uses: Number(row.statedUses) },
  }
  const isSigned = signedAt !== null || ownerSignedAt !== null
  return { imported, stated: statedCards === null ? null : stated, note, isSigned }
}
