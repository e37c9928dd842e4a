import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { SearchParams } from 'nuqs/server'
import { RunPage } from '@/features/pay/runs/run-page.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('pay'))('runs.run') })

export default function Page({ searchParams }: { searchParams: Promise<SearchParams> }) {
  return <RunPage searchParams={searchParams} />
}
