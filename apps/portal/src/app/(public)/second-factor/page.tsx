import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { RequiredSetUp } from '@/features/settings/second-factor/required-set-up.tsx'
import { readStanding } from '@/lib/session/viewer.ts'
import { PublicPage } from '@/patterns/public-page.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('second_factor'))('page_title'),
})

export default async function Page() {
  const [t, standing] = await Promise.all([getTranslations('second_factor'), readStanding()])
  if (standing?.viewer) redirect('/')
  if (!standing?.settingUp) redirect('/sign-in')
  return (
    <PublicPage title={t('page_title')} lead={t('page_lead', { chain: standing.settingUp.chainName })}>
      <RequiredSetUp />
    </PublicPage>
  )
}
