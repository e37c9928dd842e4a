/** What an invoice is for: money that came in, by a card's sale, a recharge or a sale at the till. */
export const invoiceSources = ['card_sale', 'recharge', 'till_sale'] as const
export type InvoiceSource = (typeof invoiceSources)[number]

/** As they are called: a blue one says that money came in, a red one takes a blue one back (红字发票). */
export const invoiceKinds = ['blue', 'red'] as const
export type InvoiceKind = (typeof invoiceKinds)[number]

/** issued: it stands. voided: its paper was spoilt or withdrawn. reversed: a red one took it back. */
export const invoiceStatuses = ['issued', 'voided', 'reversed'] as const
export type InvoiceStatus = (typeof invoiceStatuses)[number]

/**
 * 国家税务总局公告2016年第53号 art. 3: money for single-purpose cards is invoiced as 预付卡销售和充值, not taxed; the service that a
 * card pays for was invoiced with the card and isn't again. What is paid otherwise at the till is taxed.
 */
export const taxTreatments = ['not_taxed', 'taxed'] as const
export type TaxTreatment = (typeof taxTreatments)[number]

export const taxTreatmentOf = (source: InvoiceSource): TaxTreatment => (source === 'till_sale' ? 'taxed' : 'not_taxed')
