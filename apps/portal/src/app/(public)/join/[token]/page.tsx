import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { JoinPage } from '@/features/join/join-page.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('join'))('page') })

export default async function Page({ params }: { params: Promise<{ token: string }> }) {
  return <JoinPage token={(await params).token} />
}
