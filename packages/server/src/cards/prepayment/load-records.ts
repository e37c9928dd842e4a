import type { Reading } from '@hubcap/database/door/database'
import type { IssuerKind } from '@hubcap/rules/cards/law/parameters/issuer-kind'
import type { CustodyRecord } from '@hubcap/rules/cards/prepayment/prepayment-of'
import { asDay } from '../../operation/dates.ts'

/** What issuers said that they hold, of those whom the caller sees. */
export async function loadRecords(db: Reading): Promise<CustodyRecord[]> {
  const rows = await db.prepaymentCustody.findMany()
  return rows.map(({ franchiseeId, fromOn, issuerKind, held, guaranteed, createdAt }) => ({
    ...{ franchiseeId, fromOn: asDay(fromOn), issuerKind: issuerKind as IssuerKind, createdAt },
    ...{ held: Number(held), guaranteed: Number(guaranteed) },
  }))
}
