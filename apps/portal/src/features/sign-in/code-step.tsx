'use client'

import { useTranslations } from 'next-intl'
import { type Entry, enter } from '@/lib/session/entry.ts'
import { Button } from '@/patterns/button.tsx'
import { TextField } from '@/patterns/fields/text-field.tsx'
import { Form } from '@/patterns/form/form.tsx'

const schema = () => import('@hubcap/rules/tenancy/second-factor.input').then((file) => file.confirmSecondFactorInput)

type Props = { choice: Entry; to: string; onBack: () => void; onExpired: () => void }

/** The second step: a code of the app, or a recovery code where the phone isn't at hand. */
export function CodeStep({ choice, to, onBack, onExpired }: Props) {
  const t = useTranslations('session')
  const save = async ({ code }: { code: string }) => {
    const outcome = await enter(choice, to, code)
    if (outcome.kind === 'refused' && outcome.code === 'auth.ticket_expired') onExpired()
    return outcome
  }
  return (
    <div className="grid gap-3">
      <h2 className="text-base">{t('code_title')}</h2>
      <p className="text-soft">{t('code_lead')}</p>
      <Form schema={schema} defaults={{ code: '' }} save={save} onDone={() => {}} submit={t('submit')} wide>
        <TextField
          name="code"
          label={t('code')}
          hint={t('code_hint')}
          autoComplete="one-time-code"
          inputMode="text"
          autoFocus
        />
      </Form>
      <Button kind="quiet" className="justify-self-start" onClick={onBack}>
        {t('back')}
      </Button>
    </div>
  )
}
