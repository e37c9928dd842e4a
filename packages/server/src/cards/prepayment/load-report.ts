import { randomUUID } from 'node:crypto'
import type { Quarter } from '@hubcap/rules/cards/law/custody/quarter'
import { quarterEnd } from '@hubcap/rules/cards/law/custody/quarter'
import { type QuarterlyReport, quarterlyReport } from '@hubcap/rules/cards/law/custody/quarterly-report'
import { parametersOn } from '@hubcap/rules/cards/law/parameters/parameters-on'
import { custodyOn, usualIssuerKind } from '@hubcap/rules/cards/prepayment/prepayment-of'
import { todayOf } from '../../operation/dates.ts'
import { decided } from '../../operation/decided.ts'
import { recordChange } from '../../operation/record-change.ts'
import { notFound } from '../../operation/refused.ts'
import { authorize, doorOf, type Request } from '../../operation/request.ts'
import { lawEntriesOf } from '../law/law-on.ts'
import { loadRecords } from './load-records.ts'
import { quarterFacts } from './quarter-facts.ts'

/**
 * An issuer's report of a quarter that is over. franchiseeId: null for the brand.
 * @throws Refused card_law.quarter_not_over, card_law.report_does_not_balance
 */
export async function loadReport(
  request: Request,
  franchiseeId: string | null,
  quarter: Quarter,
): Promise<QuarterlyReport> {
  authorize(request, 'prepayment.read', franchiseeId === null ? undefined : { franchiseeId })
  if (franchiseeId === null && request.actor.scope !== 'chain') throw notFound()
  const door = doorOf(request)
  const report = await door.read(async (db) => {
    const franchisee = franchiseeId === null ? null : await db.franchisee.findFirst({ where: { id: franchiseeId } })
    if (franchiseeId !== null && !franchisee) throw notFound()
    const [facts, records, law] = [
      await quarterFacts(db, request, franchiseeId, quarter),
      await loadRecords(db),
      await lawEntriesOf(db),
    ]
    const end = quarterEnd(quarter)
    const record = custodyOn(records, franchiseeId, end)
    return decided(
      quarterlyReport({
        ...facts,
        ...{ quarter, issuer: franchisee?.name ?? request.chain.name, currency: request.chain.currency },
        issuerKind: record?.issuerKind ?? usualIssuerKind(franchiseeId),
        ...{ held: record?.held ?? 0, guaranteed: record?.guaranteed ?? 0 },
        ...{ today: todayOf(request), parameters: parametersOn(law, end) },
      }),
    )
  })
  await door.write((db) =>
    recordChange(db, request, {
      action: 'export.create',
      entity: 'export',
      entityId: randomUUID(),
      franchiseeId,
      after: { list: 'prepayment-report', quarter },
    }),
  )
  return report
}
