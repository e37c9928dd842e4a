import type { TodayQuery } from '@generated/graphql.ts'
import { getTranslations } from 'next-intl/server'
import { getFormat } from '@/lib/format/get-format.ts'
import { CallButton } from '@/lib/reveal-phone/call-button.tsx'
import { Card } from '@/patterns/card.tsx'
import { KeptLink } from '@/patterns/kept-link.tsx'

/** Customers whose card runs out soon, the first on top. One tap calls. */
export async function RunningOut({ cards }: { cards: TodayQuery['cardsRunningOut'] }) {
  const [t, { price }] = await Promise.all([getTranslations('leads.day'), getFormat()])
  if (cards.length === 0) return null
  return (
    <Card title={t('running_out')} aside={t('running_out_hint')}>
      <ul className="-mx-2 grid grid-cols-1">
        {cards.map(({ cardId, customerId, name, phone, productName, left, usesLeft, days }) => (
          <li key={cardId} className="flex items-center gap-2">
            <KeptLink
              href={`/customers?open=${encodeURIComponent(customerId)}`}
              className="quick min-w-0 flex-1 rounded px-2 py-2 hover:bg-hover"
            >
              <span className="flex items-baseline justify-between gap-3">
                <span className="truncate">{name}</span>
                <span className="shrink-0 tabular">
                  {usesLeft !== null && usesLeft !== undefined ? t('uses_left', { count: usesLeft }) : price(left ?? 0)}
                </span>
              </span>
              <span className="block truncate text-small text-soft">
                {[productName, t('runs_out', { count: days })].filter(Boolean).join(' · ')}
              </span>
            </KeptLink>
            {phone && <CallButton id={customerId} name={name} masked={phone} />}
          </li>
        ))}
      </ul>
    </Card>
  )
}
