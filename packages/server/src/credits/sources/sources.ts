import { Prisma } from '@hubcap/database/prisma'
import type { Measure } from '@hubcap/rules/credits/measure'
import type { Creditee } from '@hubcap/rules/credits/metric-definition'
import type { BaseQuery } from './base.ts'
import { cardSaleRecords, isAnother } from './card-sale-records.ts'
import { cardUseRecords } from './card-use-records.ts'
import { customerFileRecords } from './customer-file-records.ts'
import { contactedLeadRecords, wonLeadRecords } from './lead-records.ts'
import { rechargePaid, rechargePrincipal, rechargeRecords } from './recharge-records.ts'
import { refundedRechargeRecords, refundedSaleRecords } from './refund-records.ts'
import { serviceRecords } from './service-records.ts'

const amount = Prisma.sql`s.amount`
const principal = Prisma.sql`s.principal`
const one = Prisma.sql`100`
const givenBack = Prisma.sql`-r.amount`
/** The part of a piece that the refunded part of its principal is. */
const givenBackOfOne = Prisma.sql`-round(100 * r.amount / r.granted)`

type Source = {
  /** What counts. */
  readonly made: readonly BaseQuery[]
  /** What refunds take away from it: of figures only where refundsCount, of pay always. */
  readonly refunded: readonly BaseQuery[]
}

const sources: Readonly<Record<Exclude<Measure, 'lead_conversion' | 'principal_used'>, Source>> = {
  sales_amount: { made: [cardSaleRecords(amount)], refunded: [refundedSaleRecords(givenBack)] },
  cards_sold: { made: [cardSaleRecords(one)], refunded: [refundedSaleRecords(givenBackOfOne)] },
  principal_taken: {
    made: [cardSaleRecords(principal), rechargeRecords(rechargePrincipal)],
    refunded: [refundedSaleRecords(givenBack), refundedRechargeRecords(givenBack)],
  },
  recharge_amount: { made: [rechargeRecords(rechargePaid)], refunded: [refundedRechargeRecords(givenBack)] },
  recharges: { made: [rechargeRecords(one)], refunded: [refundedRechargeRecords(givenBackOfOne)] },
  renewals: { made: [cardSaleRecords(one, isAnother), rechargeRecords(one, 'renew')], refunded: [] },
  new_customers: { made: [customerFileRecords], refunded: [] },
  leads_contacted: { made: [contactedLeadRecords], refunded: [] },
  leads_won: { made: [wonLeadRecords], refunded: [] },
  services_done: { made: [serviceRecords(Prisma.sql`100 * l.quantity`)], refunded: [] },
  service_amount: { made: [serviceRecords(Prisma.sql`l.amount`)], refunded: [] },
}

/** Which records a measure counts for whom. Who sold a card is credited where it was sold, who served where it was served. */
export function sourceOf(measure: Measure, creditee: Creditee): Source {
  if (measure === 'principal_used')
    return { made: [cardUseRecords(creditee === 'card_seller' ? 'card' : 'till')], refunded: [] }
  return measure in sources ? sources[measure as keyof typeof sources] : { made: [], refunded: [] }
}
