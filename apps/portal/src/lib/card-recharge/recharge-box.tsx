'use client'

import { RechargeTermsDocument } from '@generated/graphql.ts'
import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { useAsked } from '@/lib/api/use-asked.ts'
import { useMessage } from '@/lib/words/use-message.ts'
import { Button } from '@/patterns/button.tsx'
import { RechargeForm, type RechargeFormProps } from './recharge-form.tsx'

/** The form of a recharge once it is known by what the card would be recharged. */
export function RechargeBox(props: Omit<RechargeFormProps, 'terms'>) {
  const t = useTranslations('recharge')
  const message = useMessage()
  const { cardId, presentation = null } = props
  const variables = useMemo(() => ({ cardId, presentation }), [cardId, presentation])
  const { data, failed, again } = useAsked(RechargeTermsDocument, variables)
  const terms = data?.rechargeTerms
  if (terms?.__typename === 'RechargeTerms') return <RechargeForm {...props} terms={terms} />
  return (
    <div className="grid min-h-40 content-start justify-items-start gap-3">
      <p role={terms || failed ? 'alert' : 'status'} className={terms || failed ? 'text-bad' : 'text-soft'}>
        {terms ? message(terms.code, terms.params) : failed ? t('unread') : t('reading')}
      </p>
      {failed && <Button onClick={again}>{t('again')}</Button>}
      {props.beside}
    </div>
  )
}
