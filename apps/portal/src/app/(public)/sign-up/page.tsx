import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { SignUpPage } from '@/features/sign-up/sign-up-page.tsx'
import { readViewer } from '@/lib/session/viewer.ts'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('sign_up'))('title') })

export default async function Page() {
  if (await readViewer().catch(() => null)) redirect('/')
  return <SignUpPage />
}
