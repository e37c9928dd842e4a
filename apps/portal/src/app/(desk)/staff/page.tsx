import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { SearchParams } from 'nuqs/server'
import { StaffPage } from '@/features/network/staff/list/staff-page.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('staff'))('title') })

export default function Page({ searchParams }: { searchParams: Promise<SearchParams> }) {
  return <StaffPage searchParams={searchParams} />
}
