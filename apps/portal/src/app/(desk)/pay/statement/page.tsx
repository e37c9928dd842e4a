import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { SearchParams } from 'nuqs/server'
import { StatementPage } from '@/features/pay/runs/statement-page.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('pay'))('runs.statement'),
})

export default function Page({ searchParams }: { searchParams: Promise<SearchParams> }) {
  return <StatementPage searchParams={searchParams} />
}
