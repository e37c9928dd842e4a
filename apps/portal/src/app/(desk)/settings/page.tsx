import { OwnSecurityDocument } from '@generated/graphql.ts'
import { passwordMin } from '@hubcap/rules/tenancy/password'
import type { Metadata } from 'next'
import { cookies } from 'next/headers'
import { getTranslations } from 'next-intl/server'
import { SettingsPage } from '@/features/settings/settings-page.tsx'
import { query } from '@/lib/api/query.ts'
import { requireViewer } from '@/lib/session/viewer.ts'
import { asTheme, themeCookie } from '@/lib/theme/theme.ts'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('settings'))('title') })

export default async function Page() {
  const [{ viewer }, kept] = await Promise.all([query(OwnSecurityDocument, {}), cookies()])
  // Signed out meanwhile: led to where one signs in.
  if (!viewer) return void (await requireViewer())
  const theme = asTheme(kept.get(themeCookie)?.value)
  return <SettingsPage theme={theme} shortestPassword={passwordMin} security={viewer} />
}
