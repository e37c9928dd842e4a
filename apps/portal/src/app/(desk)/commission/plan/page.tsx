import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PlanPage } from '@/features/pay/plans/plan-page.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('pay'))('plans.plan') })

type Props = { searchParams: Promise<{ plan?: string }> }

export default async function Page({ searchParams }: Props) {
  return <PlanPage plan={(await searchParams).plan ?? null} />
}
