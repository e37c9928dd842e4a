'use client'

import { useTranslations } from 'next-intl'
import { signOut } from '@/lib/session/sign-out.ts'
import { Button } from '@/patterns/button.tsx'
import { SetUp } from './set-up.tsx'

/** For whoever can do nothing else before they have a second factor; they may also leave. */
export function RequiredSetUp() {
  const t = useTranslations('second_factor')
  return (
    <div className="grid gap-6">
      <SetUp onDone={() => location.assign('/')} />
      <Button kind="quiet" className="justify-self-start" onClick={() => signOut()}>
        {t('sign_out')}
      </Button>
    </div>
  )
}
