'use client'

import { AdjustScoreDocument } from '@generated/graphql.ts'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { send } from '@/lib/api/send.ts'
import { newKey } from '@/lib/new-key.ts'
import { useCan } from '@/lib/session/viewer-provider.tsx'
import { Button } from '@/patterns/button.tsx'
import { NumberField } from '@/patterns/fields/number-field.tsx'
import { TextAreaField } from '@/patterns/fields/text-area-field.tsx'
import { Form } from '@/patterns/form/form.tsx'
import { useOpenForm } from '@/patterns/form/use-open-form.ts'
import { useSaid } from './use-said.ts'

const schema = () => import('@hubcap/rules/performance/period/adjust-score.input').then((file) => file.adjustScoreInput)

type Draft = { id: string; points: number | null; reason: string; idempotencyKey: string }

type Props = {
  id: string
  /** It begins with this. */
  reason: string
}

/** Points given or taken by hand, with a reason. */
export function AdjustForm({ id, reason: suggested }: Props) {
  const t = useTranslations('performance.review')
  const mayAdjust = useCan('score_adjustment.make')
  const draftKey = `score-adjustment:${id}`
  const { isOpen, open, close } = useOpenForm(draftKey)
  const [idempotencyKey, setKey] = useState(newKey)
  const said = useSaid(t('adjusted'), close)
  if (!mayAdjust) return null
  if (!isOpen)
    return (
      <div>
        <Button onClick={open}>{t('adjust')}</Button>
      </div>
    )
  return (
    <Form<Draft, { id: string }>
      schema={schema}
      defaults={{ id, points: null, reason: suggested, idempotencyKey }}
      draftKey={draftKey}
      save={({ points, ...draft }) => send(AdjustScoreDocument, { input: { ...draft, points: points ?? 0 } })}
      onDone={() => {
        setKey(newKey())
        said()
      }}
      submit={t('adjust_submit')}
      beside={
        <Button kind="quiet" onClick={close}>
          {t('cancel')}
        </Button>
      }
    >
      <NumberField name="points" label={t('points')} hint={t('points_hint')} scale={100} />
      <TextAreaField name="reason" label={t('adjust_reason')} rows={2} />
    </Form>
  )
}
