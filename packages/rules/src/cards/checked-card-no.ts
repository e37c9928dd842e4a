import { accept, type Decision } from '../decision/decision.ts'
import { checkDigits, normalCardNo } from './card-no.ts'
import { refuse } from './refusals.ts'

const [shortest, longest] = [8, 32]

/** A card number of whichever shape, with its check digits right. */
export function checkedCardNo(typed: string): Decision<string> {
  const no = normalCardNo(typed)
  if (!/^\d+$/.test(no)) return refuse('card_no.not_digits')
  if (no.length < shortest || no.length > longest) return refuse('card_no.mistyped')
  return checkDigits(no.slice(0, -2)) === no.slice(-2) ? accept(no) : refuse('card_no.mistyped')
}
