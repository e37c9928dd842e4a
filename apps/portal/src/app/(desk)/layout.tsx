import { cookies } from 'next/headers'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Frame } from '@/frame/frame.tsx'
import { PendingProvider } from '@/lib/address/pending.tsx'
import { requireViewer } from '@/lib/session/viewer.ts'
import { ViewerProvider } from '@/lib/session/viewer-provider.tsx'
import { asTheme, themeCookie } from '@/lib/theme/theme.ts'
import { ToastPlace } from '@/patterns/toast.tsx'

export default async function DeskLayout({ children }: { children: ReactNode }) {
  const viewer = await requireViewer()
  const t = await getTranslations('frame')
  return (
    <ViewerProvider viewer={viewer}>
      <PendingProvider>
        <Frame theme={asTheme((await cookies()).get(themeCookie)?.value)}>{children}</Frame>
        <ToastPlace label={t('messages')} />
      </PendingProvider>
    </ViewerProvider>
  )
}
