'use client'

import type { CardInFullFragment } from '@generated/graphql.ts'
import { cardActionTerms } from '@hubcap/words/terms/cards'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useFormat } from '@/lib/format/use-format.ts'
import { newKey } from '@/lib/new-key.ts'
import { useTerms } from '@/lib/words/use-terms.ts'
import { Button } from '@/patterns/button.tsx'
import { Card } from '@/patterns/card.tsx'
import { MoneyField } from '@/patterns/fields/money-field.tsx'
import { PhoneField } from '@/patterns/fields/phone-field.tsx'
import { TextAreaField } from '@/patterns/fields/text-area-field.tsx'
import { TextField } from '@/patterns/fields/text-field.tsx'
import { Form } from '@/patterns/form/form.tsx'
import { MoneyMoves } from '@/patterns/money-moves.tsx'
import { notify } from '@/patterns/toast.tsx'
import { CardPasswordField } from '../card-password-field.tsx'
import { cardPath } from '../card-path.ts'
import { sendStep } from './send-step.ts'
import { asksAmount, asksNumber, asksReceiver, emptyDraft, movesValue, type StepAction } from './step-action.ts'
import { stepInput } from './step-input.ts'
import { stepSchema } from './step-schema.ts'

type Props = { card: CardInFullFragment; action: StepAction; onClose: () => void }

/** One step of a card's life: what it means, what will move, what has to be said for it. */
export function StepForm({ card, action, onClose }: Props) {
  const t = useTranslations('cards.step')
  const { term } = useTerms()
  const { money } = useFormat()
  const router = useRouter()
  const [idempotencyKey] = useState(newKey)
  const base = { id: card.id, idempotencyKey }
  const name = term(cardActionTerms, action)
  const done = ({ id }: { id: string }) => {
    notify(t('done', { step: name }))
    onClose()
    if (id === card.id) router.refresh()
    else router.push(cardPath(id))
  }
  return (
    <Card title={name}>
      <p className="mb-3 text-soft">{t(`means.${action}`)}</p>
      {movesValue(action) && (
        <MoneyMoves
          moves={[
            { label: t('moves_principal'), amount: money(card.principal) },
            { label: t('moves_bonus'), amount: money(card.bonus) },
          ]}
        />
      )}
      <Form
        schema={stepSchema(action)}
        defaults={emptyDraft}
        toInput={(draft) => stepInput(action, draft, base)}
        save={(draft) => sendStep(action, stepInput(action, draft, base))}
        onDone={done}
        submit={name}
        beside={
          <Button kind="quiet" onClick={onClose}>
            {t('cancel')}
          </Button>
        }
      >
        {asksAmount(action) && <MoneyField name="amount" label={t('amount')} autoFocus />}
        {asksReceiver(action) && card.hasPassword && (
          <CardPasswordField name="currentPassword" label={t('current_password')} hint={t('current_password_hint')} />
        )}
        {asksReceiver(action) && <ReceiverFields />}
        {action === 'set_password' && <NewPassword autoFocus />}
        {asksNumber(action) && <TextField name="cardNo" label={t('card_no')} hint={t('card_no_hint')} optional />}
        <TextAreaField
          name="reason"
          label={t('reason')}
          rows={2}
          optional={action === 'activate'}
          autoFocus={!asksAmount(action) && !asksReceiver(action) && action !== 'set_password'}
        />
      </Form>
    </Card>
  )
}

function ReceiverFields() {
  const t = useTranslations('cards.step')
  return (
    <>
      <PhoneField name="customerPhone" label={t('phone')} autoFocus />
      <TextField name="customerName" label={t('name')} />
      <NewPassword />
    </>
  )
}

function NewPassword({ autoFocus = false }: { autoFocus?: boolean }) {
  const t = useTranslations('cards.step')
  return <CardPasswordField name="password" label={t('password')} hint={t('password_hint')} autoFocus={autoFocus} />
}
