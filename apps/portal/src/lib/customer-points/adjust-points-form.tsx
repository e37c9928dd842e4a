'use client'

import { AdjustPointsDocument } from '@generated/graphql.ts'
import { type PointsAction, pointsActions } from '@hubcap/rules/members/points-action'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { send } from '@/lib/api/send.ts'
import { newKey } from '@/lib/new-key.ts'
import { Button } from '@/patterns/button.tsx'
import { NumberField } from '@/patterns/fields/number-field.tsx'
import { SelectField } from '@/patterns/fields/select-field.tsx'
import { TextField } from '@/patterns/fields/text-field.tsx'
import { Form } from '@/patterns/form/form.tsx'
import { PanelTask } from '@/patterns/panel-task.tsx'
import { notify } from '@/patterns/toast.tsx'

const schema = () => import('@hubcap/rules/members/adjust-points.input').then((file) => file.adjustPointsInput)

type Props = {
  customerId: string
  stores: readonly { id: string; name: string }[]
  onClose: () => void
  onDone: () => void
}

type Draft = {
  customerId: string
  storeId: string
  action: PointsAction
  points: number | null
  reason: string
  idempotencyKey: string
}

/** Spends points or puts them right, with a reason. */
export function AdjustPointsForm({ customerId, stores, onClose, onDone }: Props) {
  const t = useTranslations('members.adjust')
  const [idempotencyKey] = useState(newKey)
  const defaults: Draft = {
    ...{ customerId, storeId: stores[0]?.id ?? '', action: 'spend', points: null, reason: '', idempotencyKey },
  }
  return (
    <PanelTask title={t('title')}>
      <Form<Draft, { id: string }>
        schema={schema}
        defaults={defaults}
        save={(input) => send(AdjustPointsDocument, { input: { ...input, points: input.points ?? 0 } })}
        onDone={() => {
          notify(t('done'))
          onDone()
        }}
        submit={t('submit')}
        beside={
          <Button kind="quiet" onClick={onClose}>
            {t('cancel')}
          </Button>
        }
      >
        <SelectField
          name="action"
          label={t('action')}
          choices={pointsActions.map((value) => ({ value, label: t(`actions.${value}`) }))}
          autoFocus
        />
        <NumberField name="points" label={t('points')} />
        <TextField name="reason" label={t('reason')} />
        {stores.length > 1 && (
          <SelectField
            name="storeId"
            label={t('store')}
            choices={stores.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
      </Form>
    </PanelTask>
  )
}
