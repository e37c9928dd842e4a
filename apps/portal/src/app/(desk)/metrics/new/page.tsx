import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { CreateMetricPage } from '@/features/metrics/create-metric-page.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('metrics'))('form.create_title'),
})

type Props = { searchParams: Promise<{ list?: string }> }

export default async function Page({ searchParams }: Props) {
  return <CreateMetricPage list={(await searchParams).list ?? null} />
}
