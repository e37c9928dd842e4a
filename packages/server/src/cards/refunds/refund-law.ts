import type { Reading, Writing } from '@hubcap/database/door/database'
import { chinaLaw } from '@hubcap/rules/cards/law/parameters/china'
import { type LawParameters, parametersOn } from '@hubcap/rules/cards/law/parameters/parameters-on'
import type { RateTable } from '@hubcap/rules/cards/law/rates/rate-table'
import type { Request } from '../../operation/request.ts'

export type RefundLaw = { readonly parameters: LawParameters; readonly rates: RateTable }

/** What holds for refunds that are asked for on a day, and the rates of interest as the chain has them. */
export async function refundLaw(_db: Reading | Writing, request: Request, on: string): Promise<RefundLaw> {
  const entries = request.chain.currency === 'CNY' ? chinaLaw : []
  return {
    parameters: parametersOn(entries, on),
    rates: { rows: [], knownUntil: { lpr_1y: null, deposit_1y: null } },
  }
}
