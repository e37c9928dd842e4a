import type { Writing } from '@hubcap/database/door/database'
import type { FranchiseContractInput } from '@hubcap/rules/network/franchise-contract.input'
import { uuidv7 } from 'uuidv7'
import { asDate, asDateOr } from '../operation/dates.ts'
import { recordChange } from '../operation/record-change.ts'
import { authorize, type Request } from '../operation/request.ts'

/** Writes the terms that start on a day: those already there for that day are replaced, otherwise they are added. */
export async function saveContract(
  db: Writing,
  request: Request,
  franchiseeId: string,
  contract: FranchiseContractInput,
): Promise<void> {
  authorize(request, 'franchise_contract.update', { franchiseeId })
  const { contractNo, startsOn, endsOn, royaltyRate, territory } = contract
  const terms = { contractNo, startsOn: asDate(startsOn), endsOn: asDateOr(endsOn), royaltyRate, territory }
  const before = await db.franchiseContract.findFirst({ where: { franchiseeId, startsOn: terms.startsOn } })
  const id = before?.id ?? uuidv7()
  if (before) await db.franchiseContract.updateMany({ where: { id }, data: { ...terms, revision: { increment: 1 } } })
  else {
    const { tenantId } = request.actor
    await db.franchiseContract.create({ data: { tenantId, id, franchiseeId, ...terms, createdAt: request.now } })
  }
  await recordChange(db, request, {
    action: 'franchise_contract.update',
    entity: 'franchise_contract',
    entityId: id,
    franchiseeId,
    before,
    after: terms,
  })
}
