'use client'

import { ChangePasswordDocument } from '@generated/graphql.ts'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { send } from '@/lib/api/send.ts'
import { Card } from '@/patterns/card.tsx'
import { PasswordField } from '@/patterns/fields/password-field.tsx'
import { Form } from '@/patterns/form/form.tsx'
import { notify } from '@/patterns/toast.tsx'

const schema = () => import('@hubcap/rules/tenancy/change-password.input').then((file) => file.changePasswordInput)

/** No draft: a password is kept nowhere. */
export function PasswordForm({ shortest }: { shortest: number }) {
  const t = useTranslations('settings.password')
  const [round, setRound] = useState(0)
  const done = () => {
    setRound(round + 1)
    notify(t('done'))
  }
  return (
    <Card title={t('title')}>
      <div className="max-w-sm">
        <Form
          key={round}
          schema={schema}
          defaults={{ currentPassword: '', newPassword: '' }}
          save={(input) => send(ChangePasswordDocument, { input })}
          onDone={done}
          submit={t('submit')}
        >
          <PasswordField name="currentPassword" label={t('current')} autoComplete="current-password" />
          <PasswordField
            name="newPassword"
            label={t('new')}
            hint={t('hint', { min: shortest })}
            autoComplete="new-password"
          />
        </Form>
      </div>
    </Card>
  )
}
