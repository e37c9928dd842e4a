'use client'

import { type MemberRuleVersionFragment, SetMemberRuleDocument, type SetMemberRuleInput } from '@generated/graphql.ts'
import { earningKinds } from '@hubcap/rules/members/member-rule'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { send } from '@/lib/api/send.ts'
import { newKey } from '@/lib/new-key.ts'
import { DateField } from '@/patterns/fields/date-field.tsx'
import { MoneyField } from '@/patterns/fields/money-field.tsx'
import { NumberField } from '@/patterns/fields/number-field.tsx'
import { CancelLink } from '@/patterns/form/cancel-link.tsx'
import { Form } from '@/patterns/form/form.tsx'
import { notify } from '@/patterns/toast.tsx'
import { LevelFields } from './level-fields.tsx'

const schema = () => import('@hubcap/rules/members/set-member-rule.input').then((file) => file.setMemberRuleInput)

type Newest = MemberRuleVersionFragment | null

const perYuan = { step: 100, points: 1 }

type TypedSpending = { step: number | null; value: number | null; maxShare: number | null }
const spendingOf = (newest: Newest): TypedSpending => {
  const { step = null, value = null, maxShare = null } = newest?.spending ?? {}
  return { step, value, maxShare }
}

const defaultsOf = (newest: Newest, fromOn: string, idempotencyKey: string) => {
  const earning = (kind: (typeof earningKinds)[number]) => {
    const { step, points } = newest?.[kind] ?? perYuan
    return { step, points }
  }
  return {
    fromOn,
    ...{ sale: earning('sale'), recharge: earning('recharge'), service: earning('service') },
    expiresMonths: newest?.expiresMonths ?? null,
    spending: spendingOf(newest),
    levels: (newest?.levels ?? []).map(({ name, threshold, benefits }) => ({ name, threshold, benefits })),
    idempotencyKey,
  }
}
export type MemberRuleValues = ReturnType<typeof defaultsOf>

/** Nothing typed of what points are worth: they pay at no till. In part typed it is checked, and asked for the rest. */
const toInput = ({ spending, ...values }: MemberRuleValues) => ({
  ...values,
  spending: Object.values(spending).every((typed) => typed === null) ? null : spending,
})

export function MemberRuleForm({ newest, today }: { newest: Newest; today: string }) {
  const t = useTranslations('members')
  const router = useRouter()
  const [idempotencyKey] = useState(newKey)
  const done = () => {
    notify(t('form.done'))
    router.push('/member-rules')
    router.refresh()
  }
  return (
    <Form
      schema={schema}
      defaults={defaultsOf(newest, today, idempotencyKey)}
      toInput={toInput}
      save={(values) => send(SetMemberRuleDocument, { input: toInput(values) as SetMemberRuleInput })}
      onDone={done}
      submit={t('form.submit')}
      draftKey={`member-rule:${newest?.id ?? 'first'}`}
      beside={<CancelLink href="/member-rules" />}
    >
      <DateField name="fromOn" label={t('form.from_on')} hint={t('form.from_on_hint')} />
      {earningKinds.map((kind) => (
        <fieldset key={kind}>
          <legend className="mb-2 font-strong">{t(`kinds.${kind}`)}</legend>
          <div className="grid grid-cols-2 items-start gap-3">
            <MoneyField name={`${kind}.step`} label={t('form.step')} />
            <NumberField name={`${kind}.points`} label={t('form.points')} />
          </div>
        </fieldset>
      ))}
      <NumberField name="expiresMonths" label={t('form.expires')} hint={t('form.expires_hint')} optional />
      <fieldset>
        <legend className="font-strong">{t('spending')}</legend>
        <p className="mb-2 text-small text-soft">{t('form.spending_hint')}</p>
        <div className="grid grid-cols-2 items-start gap-3 sm:grid-cols-3">
          <NumberField name="spending.step" label={t('form.spend_step')} optional />
          <MoneyField name="spending.value" label={t('form.spend_value')} optional />
          <NumberField name="spending.maxShare" label={t('form.max_share')} unit="%" optional />
        </div>
      </fieldset>
      <LevelFields />
    </Form>
  )
}
