'use client'

import { useTranslations } from 'next-intl'
import type { Outcome } from '@/lib/api/send.ts'
import { Button } from '@/patterns/button.tsx'
import { PasswordField } from '@/patterns/fields/password-field.tsx'
import { Form } from '@/patterns/form/form.tsx'

const schema = () => import('@hubcap/rules/tenancy/second-factor.input').then((file) => file.ownPasswordInput)

type Props<Value> = {
  lead: string
  submit: string
  save: (password: string) => Promise<Outcome<Value>>
  onDone: (value: Value) => void
  onCancel?: (() => void) | undefined
}

/** The own password once more, before anything that a device left open mustn't do. */
export function PasswordStep<Value>({ lead, submit, save, onDone, onCancel }: Props<Value>) {
  const t = useTranslations('second_factor')
  return (
    <div className="max-w-sm">
      <p className="mb-3 text-soft">{lead}</p>
      <Form
        schema={schema}
        defaults={{ password: '' }}
        save={({ password }) => save(password)}
        onDone={onDone}
        submit={submit}
        beside={
          onCancel && (
            <Button kind="quiet" onClick={onCancel}>
              {t('cancel')}
            </Button>
          )
        }
      >
        <PasswordField name="password" label={t('password')} autoComplete="current-password" />
      </Form>
    </div>
  )
}
