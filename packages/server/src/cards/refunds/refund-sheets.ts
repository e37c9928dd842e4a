import type { RefundOffer } from '@hubcap/rules/cards/law/refund/refund-offers'
import { type RefundSheet, refundSheet } from '@hubcap/rules/cards/law/refund/refund-sheet'
import { decided } from '../../operation/decided.ts'

/** A sheet for each prepayment; of a case that doesn't apply, too, to be looked at beside the others. */
export const refundSheets = ({ parts }: RefundOffer): RefundSheet[] =>
  parts.map(({ facts, found }) => decided(refundSheet({ ...found, refusal: null }, facts)))
