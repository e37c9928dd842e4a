'use client'

import { can } from '@hubcap/rules/tenancy/can'
import { useTranslations } from 'next-intl'
import { useViewer } from '@/lib/session/viewer-provider.tsx'
import { Button } from '@/patterns/button.tsx'
import { buttonLook } from '@/patterns/button-look.ts'
import { KeptLink } from '@/patterns/kept-link.tsx'
import { useOnline } from '@/patterns/offline-notice.tsx'
import type { Finding } from './use-found.ts'

type Props = { finding: Finding; isEmpty: boolean; onRetry: () => void }

const place = 'flex flex-col items-center gap-1 px-6 py-10 text-center'

/** What there is to say where nothing is listed: that nothing is there, that it couldn't be read, that there is no network. */
export function SearchState({ finding, isEmpty, onRetry }: Props) {
  const t = useTranslations('search')
  const online = useOnline()
  const viewer = useViewer()
  if (finding.status === 'failed')
    return (
      <div role="alert" data-state={online ? 'error' : 'offline'} className={place}>
        <p className="font-strong">{t(online ? 'failed.title' : 'offline.title')}</p>
        <p className="max-w-md text-soft">{t(online ? 'failed.hint' : 'offline.hint')}</p>
        <Button kind="plain" className="mt-3" onClick={onRetry}>
          {t('retry')}
        </Button>
      </div>
    )
  if (finding.status !== 'ready' || !isEmpty) return null
  // Headquarters sees every customer: whom it doesn't find, nobody knows.
  const mayRecord = viewer.scope !== 'chain' && can(viewer, 'card_sale.record')
  return (
    <div data-state="empty" className={place}>
      <p className="font-strong">{t('empty.title', { text: finding.text })}</p>
      <p className="max-w-md text-soft">{t(mayRecord ? 'empty.hint_record' : 'empty.hint')}</p>
      {mayRecord && (
        <KeptLink href="/sales/new" className={buttonLook('plain', 'mt-3')}>
          {t('actions.record_sale')}
        </KeptLink>
      )}
    </div>
  )
}
