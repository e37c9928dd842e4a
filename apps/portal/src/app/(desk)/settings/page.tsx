import { passwordMin } from '@hubcap/rules/tenancy/password'
import type { Metadata } from 'next'
import { cookies } from 'next/headers'
import { getTranslations } from 'next-intl/server'
import { SettingsPage } from '@/features/settings/settings-page.tsx'
import { asTheme, themeCookie } from '@/lib/theme/theme.ts'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('settings'))('title') })

export default async function Page() {
  return <SettingsPage theme={asTheme((await cookies()).get(themeCookie)?.value)} shortestPassword={passwordMin} />
}
