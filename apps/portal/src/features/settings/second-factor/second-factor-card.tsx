'use client'

import type { OwnSecurityQuery } from '@generated/graphql.ts'
import dynamic from 'next/dynamic'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useFormat } from '@/lib/format/use-format.ts'
import { Button } from '@/patterns/button.tsx'
import { Card } from '@/patterns/card.tsx'
import { StatusBadge } from '@/patterns/status-badge.tsx'
import { notify } from '@/patterns/toast.tsx'

// Once in years: loaded when somebody sets about it.
const SetUp = dynamic(() => import('./set-up.tsx').then((file) => file.SetUp), { ssr: false })
const RenewCodes = dynamic(() => import('./renew-codes.tsx').then((file) => file.RenewCodes), { ssr: false })
const RemoveFactor = dynamic(() => import('./remove-factor.tsx').then((file) => file.RemoveFactor), { ssr: false })

export type OwnSecondFactor = NonNullable<OwnSecurityQuery['viewer']>['secondFactor']
type Task = 'set_up' | 'renew' | 'remove'

const fewCodes = 3

/** One's own second step of signing in: whether there is one, and what can be done about it. */
export function SecondFactorCard({ factor }: { factor: OwnSecondFactor }) {
  const t = useTranslations('second_factor')
  const router = useRouter()
  const [task, setTask] = useState<Task | null>(null)
  const leave = () => setTask(null)
  const done = (text: string) => () => {
    notify(text)
    leave()
    router.refresh()
  }
  const isOn = factor.confirmedAt !== null
  return (
    <Card
      title={t('title')}
      aside={task === null && <StatusBadge tone={isOn ? 'good' : 'still'}>{isOn ? t('on') : t('off')}</StatusBadge>}
    >
      {task === null && (
        <>
          <State factor={factor} />
          <Choices isOn={isOn} isRequired={factor.isRequired} onChoose={setTask} />
        </>
      )}
      {task === 'set_up' && <SetUp onDone={done(t('done'))} onCancel={leave} />}
      {task === 'renew' && <RenewCodes onDone={done(t('renewed'))} onCancel={leave} />}
      {task === 'remove' && <RemoveFactor onDone={done(t('removed'))} onCancel={leave} />}
    </Card>
  )
}

function State({ factor }: { factor: OwnSecondFactor }) {
  const t = useTranslations('second_factor')
  const { dayOf } = useFormat()
  const { confirmedAt, recoveryCodesLeft: left, isRequired } = factor
  if (!confirmedAt) return <p className="text-soft">{t('lead')}</p>
  return (
    <div className="text-soft">
      <p>
        {t('since', { day: dayOf(confirmedAt) })} · {t('codes_left', { count: left })}
      </p>
      {left < fewCodes && <p className="text-warn">{t('few_codes')}</p>}
      {isRequired && <p>{t('required')}</p>}
    </div>
  )
}

type ChoicesProps = { isOn: boolean; isRequired: boolean; onChoose: (task: Task) => void }

function Choices({ isOn, isRequired, onChoose }: ChoicesProps) {
  const t = useTranslations('second_factor')
  return (
    <div className="mt-3 flex flex-wrap gap-2">
      <Button onClick={() => onChoose('set_up')}>{isOn ? t('change') : t('set_up')}</Button>
      {isOn && <Button onClick={() => onChoose('renew')}>{t('renew')}</Button>}
      {isOn && !isRequired && (
        <Button kind="danger" onClick={() => onChoose('remove')}>
          {t('remove')}
        </Button>
      )}
    </div>
  )
}
