import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ScorecardPage } from '@/features/scorecard/scorecard-page.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('scorecard'))('title'),
})

type Props = { searchParams: Promise<{ card?: string }> }

export default async function Page({ searchParams }: Props) {
  return <ScorecardPage card={(await searchParams).card ?? null} />
}
