import type { RecordSaleChoicesQuery } from '@generated/graphql.ts'
import type { PaymentMethod } from '@hubcap/rules/ledger/payment-method'
import { instantOnDay } from '@hubcap/rules/sales/instant-on-day'

export type Product = NonNullable<RecordSaleChoicesQuery['cardProducts']['edges'][number]['node']>

/** The form as it is typed. `soldAtWall` null: the moment of saving. `maskedName`: of a known customer, only shown. */
export type SaleDraft = {
  customerPhone: string
  customerName: string
  presentation: string | null
  cardProductId: string
  amount: number | null
  /** Of a printed card; empty where it has none. */
  cardNo: string
  paymentMethod: PaymentMethod | ''
  /** Whether somebody looked at the buyer's identity document. */
  buyerIdentified: boolean
  storeId: string
  staffId: string
  /** YYYY-MM-DDTHH:MM on the wall of the chain's zone. */
  soldAtWall: string | null
  /** The lead that it wins. */
  leadId: string | null
  idempotencyKey: string
}

/** When the sale was, as written, in ISO 8601; null: now, by the server's clock, since this device's may be wrong. */
function momentOf({ soldAtWall }: SaleDraft, timeZone: string): string | null {
  const [day, time] = (soldAtWall ?? '').split('T')
  return day && time ? instantOnDay(day, timeZone, time).toISOString() : null
}

/** What the api is sent. A known customer goes by presentation alone. */
export function toInput(typed: SaleDraft, product: Product | undefined, timeZone: string) {
  const { soldAtWall: _, presentation, customerName, customerPhone, amount, paymentMethod, ...draft } = typed
  return {
    ...draft,
    soldAt: momentOf(typed, timeZone),
    // An empty choice is refused by the schema before anything is sent.
    paymentMethod: paymentMethod as PaymentMethod,
    amount: product?.price === null ? amount : null,
    ...(presentation ? { presentation } : { customerName, customerPhone }),
  }
}
