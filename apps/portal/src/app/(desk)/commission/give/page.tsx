import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { GivePage } from '@/features/pay/given/give-page.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('pay'))('plans.give') })

type Props = { searchParams: Promise<{ plan?: string }> }

export default async function Page({ searchParams }: Props) {
  return <GivePage plan={(await searchParams).plan ?? null} />
}
