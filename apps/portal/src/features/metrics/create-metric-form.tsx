'use client'

import { CreateMetricDocument, type MetricRowFragment } from '@generated/graphql.ts'
import type { Measure } from '@hubcap/rules/credits/measure'
import type { Creditee } from '@hubcap/rules/credits/metric-definition'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useLeaveForm } from '@/lib/address/use-leave-form.ts'
import { send } from '@/lib/api/send.ts'
import { newKey } from '@/lib/new-key.ts'
import { TextField } from '@/patterns/fields/text-field.tsx'
import { CancelLink } from '@/patterns/form/cancel-link.tsx'
import { Form } from '@/patterns/form/form.tsx'
import { notify } from '@/patterns/toast.tsx'
import { MetricFields } from './metric-fields.tsx'

const schema = () => import('@hubcap/rules/credits/metric.input').then((file) => file.createMetricInput)

/** group: empty for all. */
export type MetricDraft = { name: string; measure: Measure; group: string; creditee: Creditee; idempotencyKey: string }

export function CreateMetricForm({ productGroups, list }: { productGroups: readonly string[]; list: string | null }) {
  const t = useTranslations('metrics.form')
  const [idempotencyKey] = useState(newKey)
  const { back, leave } = useLeaveForm('/metrics', list)
  return (
    <Form<MetricDraft, MetricRowFragment>
      schema={schema}
      defaults={{ name: '', measure: 'sales_amount', group: '', creditee: 'seller', idempotencyKey }}
      draftKey="metric:new"
      save={(input) => send(CreateMetricDocument, { input })}
      fieldOf={(code) => (code === 'write.duplicate' ? 'name' : null)}
      onDone={(saved) => {
        notify(t('saved', { name: saved.name ?? '' }))
        leave(saved.id)
      }}
      submit={t('save')}
      beside={<CancelLink href={back} />}
    >
      <TextField name="name" label={t('name')} placeholder={t('name_example')} autoFocus />
      <MetricFields productGroups={productGroups} />
    </Form>
  )
}
