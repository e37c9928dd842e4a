'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import type { Outcome } from '@/lib/api/send.ts'
import { Button } from './button.tsx'
import { TextField } from './fields/text-field.tsx'
import { Form } from './form/form.tsx'
import type { SchemaSource } from './form/schema-resolver.ts'
import { PanelTask } from './panel-task.tsx'
import { notify } from './toast.tsx'

type Props<Values extends Record<string, string>> = {
  words: 'customers.erase' | 'staff.erase'
  schema: SchemaSource
  defaults: Values
  /** The field in which the number is typed. */
  field: keyof Values & string
  number: string
  save: (values: Values) => Promise<Outcome<unknown>>
  onDone: () => void
}

/** Erases somebody for good: their number is typed once more, so that it is the right one. */
export function EraseForm<Values extends Record<string, string>>(props: Props<Values>) {
  const { words, schema, defaults, field, number, save, onDone } = props
  const t = useTranslations(words)
  const router = useRouter()
  return (
    <PanelTask title={t('title')} lead={t('lead')}>
      <Form
        schema={schema}
        defaults={defaults}
        save={save}
        onDone={() => {
          notify(t('done'))
          router.refresh()
          onDone()
        }}
        submit={t('confirm')}
        beside={
          <Button kind="quiet" onClick={onDone}>
            {t('cancel')}
          </Button>
        }
      >
        <TextField name={field} label={t('number', { number })} autoFocus />
      </Form>
    </PanelTask>
  )
}
