import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { MetricsPage } from '@/features/metrics/metrics-page.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('metrics'))('title') })

export default function Page() {
  return <MetricsPage />
}
