'use client'

import type { CardInFullFragment } from '@generated/graphql.ts'
import { cardActionTerms } from '@hubcap/words/terms/cards'
import dynamic from 'next/dynamic'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useMessage } from '@/lib/words/use-message.ts'
import { useTerms } from '@/lib/words/use-terms.ts'
import { Button } from '@/patterns/button.tsx'
import { buttonLook } from '@/patterns/button-look.ts'
import { Card } from '@/patterns/card.tsx'
import { KeptLink } from '@/patterns/kept-link.tsx'
import { cardPath } from '../card-path.ts'
import type { StepAction } from './step-action.ts'

const StepForm = dynamic(() => import('./step-form.tsx').then((file) => file.StepForm), { ssr: false })

/** What the viewer may do to a card now, and why the rest can't be done. */
export function CardActions({ card }: { card: CardInFullFragment }) {
  const t = useTranslations('cards.actions')
  const { term } = useTerms()
  const message = useMessage()
  const [chosen, setChosen] = useState<StepAction | null>(null)
  const { possibilities } = card
  if (possibilities.length === 0) return null
  const possible = possibilities.filter(({ refusal }) => refusal === null)
  const others = possibilities.filter(({ refusal }) => refusal !== null)
  if (chosen) return <StepForm key={chosen} card={card} action={chosen} onClose={() => setChosen(null)} />
  return (
    <Card title={t('title')}>
      {possible.length === 0 && <p className="text-soft">{t('nothing')}</p>}
      <div className="flex flex-wrap gap-2">
        {possible.map(({ action }) =>
          action === 'refund' || action === 'recharge' || action === 'renew' ? (
            <KeptLink
              key={action}
              href={cardPath(card.id, action === 'refund' ? '/refund' : '/recharge')}
              className={buttonLook('plain')}
            >
              {term(cardActionTerms, action)}
            </KeptLink>
          ) : (
            <Button key={action} onClick={() => setChosen(action as StepAction)}>
              {term(cardActionTerms, action)}
            </Button>
          ),
        )}
      </div>
      {others.length > 0 && (
        <details className="mt-3">
          <summary className="cursor-pointer text-soft">{t('why_not')}</summary>
          <dl className="mt-2 grid gap-2">
            {others.map(({ action, refusal }) => (
              <div key={action}>
                <dt>{term(cardActionTerms, action)}</dt>
                <dd className="text-small text-soft">{refusal && message(refusal.code, refusal.params)}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </Card>
  )
}
