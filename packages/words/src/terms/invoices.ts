import type { InvoiceKind, InvoiceSource, InvoiceStatus, TaxTreatment } from '@hubcap/rules/takings/invoices/invoice'
import type { Texts } from '../text.ts'

export const invoiceKindTerms = {
  blue: { zh: '蓝字', en: 'Blue' },
  red: { zh: '红字', en: 'Red' },
} satisfies Texts<InvoiceKind>

export const invoiceSourceTerms = {
  card_sale: { zh: '售卡', en: 'Card sale' },
  recharge: { zh: '充值', en: 'Recharge' },
  till_sale: { zh: '收银', en: 'Sale at the till' },
} satisfies Texts<InvoiceSource>

export const invoiceStatusTerms = {
  issued: { zh: '有效', en: 'Stands' },
  voided: { zh: '已作废', en: 'Voided' },
  reversed: { zh: '已冲红', en: 'Taken back' },
} satisfies Texts<InvoiceStatus>

export const taxTreatmentTerms = {
  not_taxed: { zh: '不征税', en: 'Not taxed' },
  taxed: { zh: '应税', en: 'Taxed' },
} satisfies Texts<TaxTreatment>
