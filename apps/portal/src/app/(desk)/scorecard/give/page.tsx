import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { GivePage } from '@/features/scorecard/given/give-page.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('scorecard'))('give'),
})

type Props = { searchParams: Promise<{ card?: string }> }

export default async function Page({ searchParams }: Props) {
  return <GivePage card={(await searchParams).card ?? null} />
}
