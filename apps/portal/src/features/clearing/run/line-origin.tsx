import type { ClearingLineRowFragment } from '@generated/graphql.ts'
import { transferPriceTerms } from '@hubcap/words/terms/cards'
import { transferCauseTerms } from '@hubcap/words/terms/ledger'
import { getLocale, getTranslations } from 'next-intl/server'
import { Fragment, type ReactNode } from 'react'
import { getFormat } from '@/lib/format/get-format.ts'
import type { Locale } from '@/lib/i18n/locales.ts'
import { makeTerms } from '@/lib/words/make-terms.ts'
import { KeptLink } from '@/patterns/kept-link.tsx'

/** What a line comes from: what was served where, whose card paid, how that was valued, and where the books have it. */
export async function LineOrigin({ line }: { line: ClearingLineRowFragment }) {
  const [t, locale, { money }] = await Promise.all([getTranslations('clearing.lines'), getLocale(), getFormat()])
  const { term } = makeTerms(locale as Locale)
  const { cardId, cardNo, cardProductName, movementId, priceRule, taken, tillSaleNo } = line
  const cause = term(transferCauseTerms, line.cause)
  const card = [cardProductName, cardNo].filter(Boolean).join(' ')
  const parts: Readonly<Record<string, ReactNode>> = {
    cause: movementId ? <Kept href={`/books/movement?movement=${movementId}`}>{cause}</Kept> : cause,
    services: line.serviceNames.join(locale === 'zh' ? '、' : ', '),
    store: line.storeName,
    receipt: tillSaleNo && t('receipt', { no: tillSaleNo }),
    card: cardId && card ? <Kept href={`/cards/${encodeURIComponent(cardId)}`}>{card}</Kept> : card,
    holder: line.holderName,
    taken: (taken ?? 0) > 0 && t('taken', { amount: money(taken ?? 0) }),
    uses: (line.uses ?? 0) > 0 && t('uses', { count: line.uses ?? 0 }),
    rule: priceRule && t('valued', { rule: term(transferPriceTerms, priceRule) }),
  }
  const known = Object.entries(parts).filter(([, part]) => Boolean(part))
  return (
    <p className="text-small text-soft">
      {known.map(([name, part], at) => (
        <Fragment key={name}>
          {at > 0 && ' · '}
          {part}
        </Fragment>
      ))}
    </p>
  )
}

const Kept = ({ href, children }: { href: string; children: ReactNode }) => (
  <KeptLink className="text-accent underline underline-offset-2" href={href}>
    {children}
  </KeptLink>
)
