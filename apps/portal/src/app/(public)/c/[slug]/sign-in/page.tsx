import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { SignInPage } from '@/features/sign-in/sign-in-page.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('session'))('title') })

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<{ to?: string }> }

export default async function Page({ params, searchParams }: Props) {
  return <SignInPage slug={(await params).slug} again={false} to={(await searchParams).to ?? null} />
}
