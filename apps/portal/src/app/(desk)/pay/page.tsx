import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { SearchParams } from 'nuqs/server'
import { RunsPage } from '@/features/pay/runs/runs-page.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('pay'))('runs.title') })

export default function Page({ searchParams }: { searchParams: Promise<SearchParams> }) {
  return <RunsPage searchParams={searchParams} />
}
