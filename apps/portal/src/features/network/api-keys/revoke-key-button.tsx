'use client'

import { RevokeApiKeyDocument } from '@generated/graphql.ts'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { send } from '@/lib/api/send.ts'
import { DangerButton } from '@/patterns/danger-button.tsx'
import { useTold } from '@/patterns/use-told.ts'
import type { ApiKeyDetail } from './api-key-panel.tsx'

/** Shuts another system out. It can't be undone, since nobody has the key to give it back: so it is asked first. */
export function RevokeKeyButton({ apiKey: { id, name } }: { apiKey: ApiKeyDetail }) {
  const t = useTranslations('api_keys.revoke')
  const told = useTold()
  const router = useRouter()
  const revoke = async () => {
    if (told(await send(RevokeApiKeyDocument, { input: { id } }), t('done', { name }))) router.refresh()
  }
  return (
    <DangerButton name={t('button')} title={t('title', { name })} body={t('body')} cancel={t('cancel')} act={revoke} />
  )
}
