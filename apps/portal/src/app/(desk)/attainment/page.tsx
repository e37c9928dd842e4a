import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { AttainmentPage } from '@/features/attainment/attainment-page.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('attainment'))('title'),
})

export default AttainmentPage
