import type { RefundSheet } from '@hubcap/rules/cards/law/refund/refund-sheet'
import type { Locale } from '@hubcap/rules/tenancy/locale'
import { type RefundSheetText, refundSheetText } from '@hubcap/words/cards/refund-sheet'
import { builder } from '../../graphql/builder.ts'

type Row = RefundSheetText['rows'][number]

const SheetRow = builder.objectRef<Row>('RefundSheetRow').implement({
  fields: (t) => ({
    label: t.exposeString('label'),
    value: t.exposeString('value'),
    working: t.exposeString('working', { description: 'How it came about; empty where it is given.' }),
  }),
})

const SheetNote = builder.objectRef<{ label: string; text: string }>('RefundSheetNote').implement({
  fields: (t) => ({ label: t.exposeString('label'), text: t.exposeString('text') }),
})

export const RefundSheetType = builder.objectRef<RefundSheetText>('RefundSheet').implement({
  description: 'A refund worked out by one of the law’s cases, to be read, printed and signed.',
  fields: (t) => ({
    title: t.exposeString('title'),
    heads: t.field({ type: [SheetRow], resolve: ({ heads }) => heads.map((head) => ({ ...head, working: '' })) }),
    rows: t.field({ type: [SheetRow], resolve: ({ rows }) => [...rows] }),
    basis: t.exposeString('basis'),
    articlesTitle: t.exposeString('articlesTitle'),
    articles: t.field({ type: [SheetNote], resolve: ({ articles }) => [...articles] }),
    notes: t.stringList({ resolve: ({ notes }) => [...notes] }),
    signatures: t.stringList({ resolve: ({ signatures }) => [...signatures] }),
  }),
})

type Heads = {
  readonly cardNo: string | null
  readonly customer: { readonly name: string } | null
  readonly franchisee: { readonly name: string } | null
}

export const sheetTextOf = (locale: Locale, sheet: RefundSheet, { cardNo, customer, franchisee }: Heads) =>
  refundSheetText(locale, sheet, {
    cardNo: cardNo ?? '',
    merchant: franchisee?.name ?? '',
    consumer: customer?.name ?? '',
  })
