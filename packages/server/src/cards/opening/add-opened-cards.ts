import type { Writing } from '@hubcap/database/door/database'
import { notFound } from '../../operation/refused.ts'
import type { Request } from '../../operation/request.ts'
import { addSoldCards } from '../add-sold-cards.ts'
import { loadVersions } from '../product/load-versions.ts'
import { addOpenings } from './add-openings.ts'
import { type CardToOpen, openedCard } from './opened-card.ts'

/**
 * Brings live cards in, in the transaction of their import: the cards, their value in lots and books, and what they add to
 * the openings that are to be signed. @returns the cards' ids, in the order of the rows
 */
export async function addOpenedCards(
  db: Writing,
  request: Request,
  importId: string,
  cards: readonly CardToOpen[],
): Promise<string[]> {
  const versionOn = await loadVersions(db, [...new Set(cards.map(({ cardProductId }) => cardProductId))])
  const opened = cards.map((card) => {
    const version = versionOn(card.cardProductId, card.soldOn)
    if (!version) throw notFound()
    return openedCard(request, card, version)
  })
  await addSoldCards(db, request, opened)
  await addOpenings(db, request, importId, cards)
  return opened.map(({ card }) => card.id)
}
