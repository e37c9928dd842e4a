import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { EditScorecardPage } from '@/features/scorecard/edit-scorecard-page.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('scorecard'))('form.title'),
})

type Props = { searchParams: Promise<{ card?: string }> }

export default async function Page({ searchParams }: Props) {
  return <EditScorecardPage card={(await searchParams).card ?? null} />
}
