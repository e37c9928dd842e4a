'use client'

import { type MetricRowFragment, UpdateMetricDocument } from '@generated/graphql.ts'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { send } from '@/lib/api/send.ts'
import { Button } from '@/patterns/button.tsx'
import { TextField } from '@/patterns/fields/text-field.tsx'
import { Form } from '@/patterns/form/form.tsx'
import { PanelTask } from '@/patterns/panel-task.tsx'
import { notify } from '@/patterns/toast.tsx'

const schema = () => import('@hubcap/rules/credits/metric.input').then((file) => file.updateMetricInput)

type Props = {
  metric: { id: string; name: string; revision: number; status: MetricRowFragment['status'] }
  onDone: () => void
}

/** Another name; what it counts stays, since figures were made by it. */
export function RenameForm({ metric, onDone }: Props) {
  const t = useTranslations('metrics.form')
  const router = useRouter()
  return (
    <PanelTask title={t('rename_title')}>
      <Form
        schema={schema}
        defaults={metric}
        save={(input) => send(UpdateMetricDocument, { input })}
        fieldOf={(code) => (code === 'write.duplicate' ? 'name' : null)}
        onDone={(saved: MetricRowFragment) => {
          notify(t('saved', { name: saved.name ?? '' }))
          router.refresh()
          onDone()
        }}
        submit={t('save')}
        beside={
          <Button kind="quiet" onClick={onDone}>
            {t('cancel')}
          </Button>
        }
      >
        <TextField name="name" label={t('name')} autoFocus />
      </Form>
    </PanelTask>
  )
}
