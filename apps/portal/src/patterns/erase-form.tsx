'use client'

import { useRouter } from 'next/navigation'
import type { Outcome } from '@/lib/api/send.ts'
import { Button } from './button.tsx'
import { TextField } from './fields/text-field.tsx'
import { Form } from './form/form.tsx'
import type { SchemaSource } from './form/schema-resolver.ts'
import { PanelTask } from './panel-task.tsx'
import { notify } from './toast.tsx'

type Props<Values extends Record<string, string>> = {
  texts: { title: string; lead: string; number: string; confirm: string; cancel: string; done: string }
  schema: SchemaSource
  defaults: Values
  /** The field in which the number is typed. */
  field: keyof Values & string
  save: (values: Values) => Promise<Outcome<unknown>>
  onDone: () => void
}

/** Erases somebody for good: their number is typed once more, so that it is the right one. */
export function EraseForm<Values extends Record<string, string>>(props: Props<Values>) {
  const { texts, schema, defaults, field, save, onDone } = props
  const router = useRouter()
  return (
    <PanelTask title={texts.title} lead={texts.lead}>
      <Form
        schema={schema}
        defaults={defaults}
        save={save}
        onDone={() => {
          notify(texts.done)
          router.refresh()
          onDone()
        }}
        submit={texts.confirm}
        beside={
          <Button kind="quiet" onClick={onDone}>
            {texts.cancel}
          </Button>
        }
      >
        <TextField name={field} label={texts.number} autoFocus />
      </Form>
    </PanelTask>
  )
}
