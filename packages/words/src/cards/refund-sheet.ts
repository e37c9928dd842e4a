import { writeRate } from '@hubcap/rules/cards/law/rates/write-rate'
import type { Formula } from '@hubcap/rules/cards/law/refund/formula'
import type { RefundSheet, SheetRow, SheetValue } from '@hubcap/rules/cards/law/refund/refund-sheet'
import { formatMoney } from '@hubcap/rules/sales/money-format'
import type { Locale } from '@hubcap/rules/tenancy/locale'
import { fill } from '../placeholders.ts'
import { refundCaseTerms, refundCauseTerms } from '../terms/card-law.ts'
import { refundArticles } from './refund-articles.ts'
import { refundFormulas } from './refund-formulas.ts'
import { sheetPartyTerms, sheetTermTexts, sheetTexts } from './refund-sheet-terms.ts'

/** A sheet in words: labels with what is written beside them, blank where people fill it in. */
export type RefundSheetText = {
  readonly title: string
  readonly heads: readonly { readonly label: string; readonly value: string }[]
  /** working: how the value came about, '' where it is given. */
  readonly rows: readonly { readonly label: string; readonly value: string; readonly working: string }[]
  readonly basis: string
  readonly articlesTitle: string
  readonly articles: readonly { readonly label: string; readonly text: string }[]
  readonly notes: readonly string[]
  readonly signatures: readonly string[]
}

/** The parties' own words, '' where they are to be written by hand. */
export type SheetHeads = { readonly cardNo: string; readonly merchant: string; readonly consumer: string }

type Reader = { readonly locale: Locale; readonly currency: string }

const tags: Record<Locale, string> = { zh: 'zh-CN', en: 'en-GB' }

function write({ locale, currency }: Reader, value: SheetValue): string {
  switch (value.kind) {
    case 'money':
      return formatMoney(value.minor, currency, locale)
    case 'count':
      return value.count.toLocaleString(tags[locale])
    case 'days':
      return value.days.toLocaleString(tags[locale])
    case 'rate':
      return writeRate(value.ppm)
    case 'day':
      return value.day
    case 'term':
      return locale === 'zh' ? `${value.from} 至 ${value.to}` : `${value.from} to ${value.to}`
    case 'cause':
      return refundCauseTerms[value.cause][locale]
  }
}

function workingOf(reader: Reader, { name, terms, result }: Formula): string {
  const all: Readonly<Record<string, SheetValue>> = { ...terms, result: { kind: 'money', minor: result } }
  return fill(refundFormulas[name][reader.locale], all, (term) => {
    const value = all[term]
    return value ? write(reader, value) : ''
  })
}

function rowOf(reader: Reader, { term, value, working, source }: SheetRow) {
  const from = source === null ? '' : sheetTexts.source[reader.locale].replace('{source}', () => source)
  return {
    label: sheetTermTexts[term][reader.locale],
    value: write(reader, value),
    working: working ? workingOf(reader, working) : from,
  }
}

/** A refund as a sheet to print and sign: in Chinese for the customer, in English for who reads it on a screen. */
export function refundSheetText(locale: Locale, sheet: RefundSheet, heads: SheetHeads): RefundSheetText {
  const reader = { locale, currency: sheet.currency }
  const parties = sheet.parties.map((party) => ({ label: sheetPartyTerms[party][locale], value: heads[party] }))
  return {
    title: sheetTexts.title[locale],
    heads: [
      { label: sheetTexts.cardNo[locale], value: heads.cardNo },
      ...parties,
      { label: sheetTexts.case[locale], value: refundCaseTerms[sheet.kind][locale] },
    ],
    rows: sheet.rows.map((row) => rowOf(reader, row)),
    basis: sheetTexts.basis[locale],
    articlesTitle: sheetTexts.articles[locale],
    articles: sheet.articles.map((article) => ({
      label: sheetTexts.article[locale].replace('{article}', String(article)),
      text: refundArticles[article][locale],
    })),
    notes: [sheetTexts.noOther[locale]],
    signatures: [...parties.map(({ label }) => label), sheetTexts.date[locale]],
  }
}
