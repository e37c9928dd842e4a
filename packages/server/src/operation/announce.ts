import type { Writing } from '@hubcap/database/door/database'
import type { Change } from './record-change.ts'
import type { Request } from './request.ts'

/** What happens in one domain and matters to those after it, with the ids they need. Days and months as YYYY-MM-DD. */
export type Happenings = {
  'change.recorded': Change
  'card_sale.changed': { franchiseeId: string; storeId: string; staffId: string; soldOn: string }
  'card_sale.of_lead': { leadId: string; cardSaleId: string; customerId: string; storeId: string; staffId: string }
  'card_sales.added': { months: readonly string[] }
  'card_sales.removed': { months: readonly string[] }
  'staff.moved': {
    franchiseeId: string
    staffId: string
    fromStoreId: string | null
    toStoreId: string | null
    fromOn: string
  }
  /** Leave, hire or leaving: who is there on which days isn't what it was, from one of them on. */
  'staff.presence_changed': { fromOn: string }
  'credits.shared': { day: string }
  'quotas.changed': { months: readonly string[] }
  'sales_months.changed': { month: string }
  'scorecard.changed': { fromMonth: string }
  'invitation.issued': { invitationId: string }
}

export type Happening = keyof Happenings

export type Follower<Name extends Happening> = (db: Writing, request: Request, what: Happenings[Name]) => Promise<void>

/** Who follows what. A domain may use only those before it; so what comes after names itself in followers.ts and is called here. */
export type Followers = { readonly [Name in Happening]?: readonly Follower<Name>[] }

/** Lets those who follow do their part, in the transaction of what happened: all of it or nothing. */
export async function announce<Name extends Happening>(
  db: Writing,
  request: Request,
  name: Name,
  what: Happenings[Name],
): Promise<void> {
  for (const follow of request.followers[name] ?? []) await follow(db, request, what)
}
