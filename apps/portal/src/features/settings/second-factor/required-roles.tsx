'use client'

import { RequireSecondFactorDocument } from '@generated/graphql.ts'
import { type Role, roles } from '@hubcap/rules/tenancy/role'
import { roleTerms } from '@hubcap/words/terms/role'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { send } from '@/lib/api/send.ts'
import { useTerms } from '@/lib/words/use-terms.ts'
import { Button } from '@/patterns/button.tsx'
import { Card } from '@/patterns/card.tsx'
import { useTold } from '@/patterns/use-told.ts'

/** Of whom headquarters wants a second factor. */
export function RequiredRoles({ initial }: { initial: readonly Role[] }) {
  const t = useTranslations('second_factor.roles')
  const { term } = useTerms()
  const told = useTold()
  const router = useRouter()
  const [chosen, setChosen] = useState(initial)
  const [busy, setBusy] = useState(false)
  const toggle = (role: Role) =>
    setChosen(chosen.includes(role) ? chosen.filter((one) => one !== role) : [...chosen, role])
  const save = async () => {
    setBusy(true)
    const outcome = await send(RequireSecondFactorDocument, { input: { roles: [...chosen] } })
    setBusy(false)
    if (told(outcome, t('done'))) router.refresh()
  }
  return (
    <Card title={t('title')}>
      <fieldset>
        <legend className="mb-2 text-soft">{t('lead')}</legend>
        <div className="grid sm:grid-cols-2">
          {roles.map((role) => (
            <label key={role} className="flex min-h-8 cursor-pointer items-center gap-2 touch:min-h-11">
              <input
                type="checkbox"
                checked={chosen.includes(role)}
                onChange={() => toggle(role)}
                className="size-4 accent-accent"
              />
              {term(roleTerms, role)}
            </label>
          ))}
        </div>
      </fieldset>
      <Button className="mt-3" busy={busy} onClick={save}>
        {t('save')}
      </Button>
    </Card>
  )
}
