import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ScorecardPage } from '@/features/scorecard/scorecard-page.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('scorecard'))('title'),
})

export default ScorecardPage
