import type { CallToMakeFragment } from '@generated/graphql.ts'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { getFormat } from '@/lib/format/get-format.ts'
import { CallButton } from '@/lib/reveal-phone/call-button.tsx'
import { Card } from '@/patterns/card.tsx'
import type { Links } from './links.ts'

/** Whom to call today: customers who bought a while ago and not since. One tap calls. */
export async function Calls({ calls, links }: { calls: readonly CallToMakeFragment[]; links: Links }) {
  const [t, { money, shortDay }] = await Promise.all([getTranslations('overview'), getFormat()])
  if (calls.length === 0) return null
  return (
    <Card title={t('calls')} aside={t('calls_hint')} className="self-start">
      <ul className="-mx-2 grid grid-cols-1">
        {calls.map(({ id, name, phone, lastSaleOn, lastAmount, daysSince }) => (
          <li key={id} className="flex items-center gap-2">
            <Link href={links.customer(id)} className="quick min-w-0 flex-1 rounded px-2 py-2 hover:bg-hover">
              <span className="flex items-baseline justify-between gap-3">
                <span className="truncate">{name}</span>
                <span className="shrink-0 tabular">{money(lastAmount)}</span>
              </span>
              <span className="block text-small text-soft">
                {t('last_bought', { day: shortDay(lastSaleOn), days: daysSince })}
              </span>
            </Link>
            {phone && <CallButton id={id} name={name} masked={phone} />}
          </li>
        ))}
      </ul>
    </Card>
  )
}
