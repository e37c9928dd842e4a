import type { Writing } from '@hubcap/database/door/database'
import type { ImportRows } from '@hubcap/rules/imports/import-fields'
import type { References } from '@hubcap/rules/imports/known'
import { problem } from '@hubcap/rules/imports/problem-codes'
import { decideCardFigures } from '@hubcap/rules/sales/decide-card-sale'
import { soldOn } from '@hubcap/rules/sales/sold-on'
import { loadVersions, type Version } from '../cards/product/load-versions.ts'
import type { Request } from '../operation/request.ts'
import type { RowProblem } from './row-problem.ts'
import { saleMoment } from './sale-moment.ts'

type Sale = ImportRows['card_sales']

function figureProblems(request: Request, sale: Sale, version: Version | null): RowProblem[] {
  if (!version) return []
  const chain = { currency: request.chain.currency, maxAmount: null }
  const decision = decideCardFigures({ product: version.terms, sale: { amount: sale.amount }, chain })
  return decision.ok ? [] : [{ field: 'amount', ...decision.refusal }]
}

/** What the rules say to a sound row of a sale, once its product is known. */
export async function saleRules(db: Writing, request: Request) {
  const versionOn = await loadVersions(db)
  return (sale: Sale, { cardProductId }: References['card_sales']): RowProblem[] => [
    ...figureProblems(
      request,
      sale,
      versionOn(cardProductId ?? '', soldOn(saleMoment(request, sale.soldOn), request.chain.timeZone)),
    ),
    ...(saleMoment(request, sale.soldOn) > request.now ? [problem('sold_on', 'in_future')] : []),
  ]
}
