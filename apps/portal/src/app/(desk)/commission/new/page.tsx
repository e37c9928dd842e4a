import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PlanFormPage } from '@/features/pay/editor/plan-form-page.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('pay'))('plans.new') })

type Props = { searchParams: Promise<{ plan?: string }> }

export default async function Page({ searchParams }: Props) {
  return <PlanFormPage plan={(await searchParams).plan ?? null} />
}
