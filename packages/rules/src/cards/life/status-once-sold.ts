import type { CardTerms } from '../product/card-terms.ts'
import type { CardStatus } from './card-status.ts'

/** What the table of a card's life makes of one that is sold. */
export const statusOnceSold = ({ isActivatedLater }: Pick<CardTerms, 'isActivatedLater'>): CardStatus =>
  isActivatedLater ? 'inactive' : 'active'
