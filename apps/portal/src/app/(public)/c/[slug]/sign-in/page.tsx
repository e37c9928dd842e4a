import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { SignInPage } from '@/features/sign-in/sign-in-page.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('session'))('title') })

export default async function Page({ params }: { params: Promise<{ slug: string }> }) {
  return <SignInPage slug={(await params).slug} again={false} />
}
