'use client'

import { ResetSecondFactorDocument, SignOutAccountDocument } from '@generated/graphql.ts'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { send } from '@/lib/api/send.ts'
import { useFormat } from '@/lib/format/use-format.ts'
import { useCan, useViewer } from '@/lib/session/viewer-provider.tsx'
import { Button } from '@/patterns/button.tsx'
import { DangerButton } from '@/patterns/danger-button.tsx'
import { Details } from '@/patterns/details.tsx'
import { PanelSection } from '@/patterns/panel-section.tsx'
import { useTold } from '@/patterns/use-told.ts'
import type { AccountDetail } from './account-panel.tsx'

/** Where somebody is signed in and by what; a lost phone is answered here. */
export function AccountSecurity({ account }: { account: AccountDetail }) {
  const t = useTranslations('accounts.security')
  const { moment } = useFormat()
  const { sessions, hasSecondFactor } = account
  const [latest] = sessions
  return (
    <PanelSection title={t('title')}>
      <Details
        items={[
          {
            term: t('devices'),
            value: latest ? t('devices_count', { count: sessions.length }) : t('no_devices'),
          },
          { term: t('last_seen'), value: latest && moment(latest.seenAt) },
          { term: t('second_factor'), value: hasSecondFactor ? t('on') : t('off') },
        ]}
      />
      <div className="mt-3 flex flex-wrap gap-2">
        {latest && <SignOutEverywhere account={account} />}
        {hasSecondFactor && <ResetFactor account={account} />}
      </div>
    </PanelSection>
  )
}

/** One's own devices are signed out in the settings, where one sees which. */
function SignOutEverywhere({ account: { id, name } }: { account: AccountDetail }) {
  const t = useTranslations('accounts.security')
  const may = useCan('account.sign_out')
  const viewer = useViewer()
  const told = useTold()
  const router = useRouter()
  const [busy, setBusy] = useState(false)
  const signOut = async () => {
    setBusy(true)
    const outcome = await send(SignOutAccountDocument, { input: { id } })
    setBusy(false)
    if (told(outcome, t('signed_out', { name }))) router.refresh()
  }
  if (!may || viewer.account.id === id) return null
  return (
    <Button busy={busy} onClick={signOut}>
      {t('sign_out')}
    </Button>
  )
}

function ResetFactor({ account: { id, name } }: { account: AccountDetail }) {
  const t = useTranslations('accounts.security')
  const may = useCan('second_factor.reset')
  const viewer = useViewer()
  const told = useTold()
  const router = useRouter()
  const reset = async () => {
    const outcome = await send(ResetSecondFactorDocument, { input: { id } })
    if (told(outcome, t('done_reset', { name }))) router.refresh()
  }
  if (!may || viewer.account.id === id) return null
  return (
    <DangerButton
      name={t('reset')}
      title={t('reset_title', { name })}
      body={t('reset_body')}
      cancel={t('cancel')}
      act={reset}
    />
  )
}
