import { MetricChoicesDocument } from '@generated/graphql.ts'
import { cookies } from 'next/headers'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Frame } from '@/frame/frame.tsx'
import { asGroupChoices, groupsCookie } from '@/frame/group-choices.ts'
import { PendingProvider } from '@/lib/address/pending.tsx'
import { query } from '@/lib/api/query.ts'
import { Texts } from '@/lib/i18n/texts.tsx'
import { MetricsProvider } from '@/lib/metrics/metrics-provider.tsx'
import { requireViewer } from '@/lib/session/viewer.ts'
import { ViewerProvider } from '@/lib/session/viewer-provider.tsx'
import { asTheme, themeCookie } from '@/lib/theme/theme.ts'
import { ToastPlace } from '@/patterns/toast.tsx'

export default async function DeskLayout({ children }: { children: ReactNode }) {
  const viewer = await requireViewer()
  const metrics = query(MetricChoicesDocument, {}).then((answer) => answer.metrics)
  const t = await getTranslations('frame')
  const kept = await cookies()
  return (
    <Texts files={['frame', 'search']}>
      <ViewerProvider viewer={viewer}>
        <MetricsProvider metrics={metrics}>
          <PendingProvider>
            <Frame theme={asTheme(kept.get(themeCookie)?.value)} groups={asGroupChoices(kept.get(groupsCookie)?.value)}>
              {children}
            </Frame>
            <ToastPlace label={t('messages')} />
          </PendingProvider>
        </MetricsProvider>
      </ViewerProvider>
    </Texts>
  )
}
