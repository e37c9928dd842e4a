'use client'

import { type BeginSecondFactorMutation, ConfirmSecondFactorDocument } from '@generated/graphql.ts'
import { useTranslations } from 'next-intl'
import { type Success, send } from '@/lib/api/send.ts'
import { Button } from '@/patterns/button.tsx'
import { TextField } from '@/patterns/fields/text-field.tsx'
import { Form } from '@/patterns/form/form.tsx'
import { QrCode } from '@/patterns/qr-code.tsx'

const schema = () => import('@hubcap/rules/tenancy/second-factor.input').then((file) => file.confirmSecondFactorInput)

export type Begun = Success<BeginSecondFactorMutation['beginSecondFactor']>

type Props = { begun: Begun; onDone: (codes: readonly string[]) => void; onCancel?: (() => void) | undefined }

/** In fours, as somebody reads it off a screen. */
const spaced = (secret: string) => secret.replace(/(.{4})(?=.)/g, '$1 ')

/** The picture for the app, and the first code that it shows. */
export function AppStep({ begun, onDone, onCancel }: Props) {
  const t = useTranslations('second_factor')
  return (
    <div className="grid max-w-sm gap-4">
      <p className="text-soft">{t('scan')}</p>
      <div className="max-w-48">
        <QrCode text={begun.address} label={t('qr')} />
      </div>
      <details>
        <summary className="cursor-pointer text-accent">{t('by_hand')}</summary>
        <p className="mt-1 font-mono break-words select-all">{spaced(begun.secret)}</p>
      </details>
      <Form
        schema={schema}
        defaults={{ code: '' }}
        save={(input) => send(ConfirmSecondFactorDocument, { input })}
        onDone={({ codes }) => onDone(codes)}
        submit={t('confirm')}
        beside={
          onCancel && (
            <Button kind="quiet" onClick={onCancel}>
              {t('cancel')}
            </Button>
          )
        }
      >
        <TextField name="code" label={t('code')} autoComplete="one-time-code" inputMode="numeric" autoFocus />
      </Form>
    </div>
  )
}
