import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { PlanDetailPage } from '@/features/sales-plans/plan-detail-page.tsx'
import { nodeIdOf } from '@/lib/address/node-address.ts'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('sales_plans'))('title'),
})

export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  const id = nodeIdOf((await params).id)
  return id ? <PlanDetailPage id={id} /> : notFound()
}
