import type { OverviewQuery } from '@generated/graphql.ts'
import { type Action, can } from '@hubcap/rules/tenancy/can'
import { Check } from 'lucide-react'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import type { Viewer } from '@/lib/session/viewer.ts'
import { buttonLook } from '@/patterns/button-look.ts'
import { Card } from '@/patterns/card.tsx'

type Step = OverviewQuery['firstSteps'][number]

const ways: Record<Step['key'], { path: string; action: Action }> = {
  franchisee: { path: '/franchisees/new', action: 'franchisee.create' },
  store: { path: '/stores/new', action: 'store.create' },
  card_product: { path: '/card-products/new', action: 'card_product.create' },
  people: { path: '/invitations/new', action: 'invitation.create' },
  customers: { path: '/imports/new', action: 'import.create' },
  quotas: { path: '/quotas', action: 'quota.set' },
  card_sale: { path: '/sales/new', action: 'card_sale.record' },
}

/** What a new chain does first, each ticked off by what is there. Gone with the first sale. */
export async function FirstSteps({ steps, viewer }: { steps: readonly Step[]; viewer: Viewer }) {
  const t = await getTranslations('overview.first')
  const next = steps.find(({ done }) => !done)?.key
  return (
    <Card title={t('title')} aside={t('hint')}>
      <ol className="grid divide-y divide-line">
        {steps.map(({ key, done }) => (
          <li key={key} className="flex flex-wrap items-center gap-x-3 gap-y-2 py-3">
            <span
              className={`flex size-6 shrink-0 items-center justify-center rounded-full ${done ? 'bg-good-tint text-good' : 'border border-edge'}`}
            >
              {done && <Check aria-hidden className="size-4" />}
              <span className="sr-only">{t(done ? 'done' : 'open')}</span>
            </span>
            <span className="min-w-48 flex-1">
              <span className={done ? 'text-soft' : 'font-strong'}>{t(`${key}.name`)}</span>
              {!done && <span className="block text-small text-soft">{t(`${key}.hint`)}</span>}
            </span>
            {!done && can(viewer, ways[key].action) && (
              <Link href={ways[key].path} className={buttonLook(key === next ? 'primary' : 'plain')}>
                {t(`${key}.do`)}
              </Link>
            )}
          </li>
        ))}
      </ol>
    </Card>
  )
}
