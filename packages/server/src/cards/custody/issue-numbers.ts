import type { Writing } from '@hubcap/database/door/database'
import type { IssueNumbersInput } from '@hubcap/rules/cards/custody/move-numbers.input'
import type { StockHolder } from '@hubcap/rules/cards/custody/stock-holder'
import { notFound, Refused } from '../../operation/refused.ts'
import type { Request } from '../../operation/request.ts'
import { moveNumbers } from './move-numbers.ts'

type To = Pick<IssueNumbersInput, 'franchiseeId' | 'storeId' | 'staffId'>

/** A person with the store that they work in, a store with its franchisee. @throws Refused where they are no longer active */
async function loadReceiver(db: Writing, { franchiseeId, storeId, staffId }: To): Promise<StockHolder> {
  const staff = staffId ? await db.staff.findFirst({ where: { id: staffId } }) : null
  if (staffId && !staff) throw notFound()
  if (staff && (staff.status !== 'active' || staff.storeId === null)) throw new Refused('stock.holder_closed')
  const atStoreId = staff ? staff.storeId : storeId
  const store = atStoreId ? await db.store.findFirst({ where: { id: atStoreId } }) : null
  if (atStoreId && !store) throw notFound()
  if ((storeId && storeId !== atStoreId) || store?.status === 'closed') throw new Refused('stock.holder_closed')
  const ofFranchiseeId = (staff ?? store)?.franchiseeId ?? franchiseeId
  const franchisee = ofFranchiseeId ? await db.franchisee.findFirst({ where: { id: ofFranchiseeId } }) : null
  if (!franchisee) throw notFound()
  if (franchiseeId && franchiseeId !== franchisee.id) throw notFound()
  if (franchisee.status === 'ended') throw new Refused('stock.holder_closed')
  return { franchiseeId: franchisee.id, storeId: store?.id ?? null, staffId: staff?.id ?? null }
}

/** Hands numbers down. They are on the way until whoever is to have them says that they came. */
export const issueNumbers = (request: Request, input: IssueNumbersInput): Promise<string> =>
  moveNumbers(request, input, {
    ...{ operation: 'issueNumbers', action: 'card_stock.change', kind: 'issued' },
    to: (db) => loadReceiver(db, input),
  })
