import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { SetLawPage } from '@/features/card-law/set-law-page.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('card_law'))('form.title'),
})

type Props = { searchParams: Promise<{ rule?: string }> }

export default async function Page({ searchParams }: Props) {
  return <SetLawPage rule={(await searchParams).rule ?? null} />
}
