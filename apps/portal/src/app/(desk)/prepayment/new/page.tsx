import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { RecordCustodyPage } from '@/features/prepayment/record-custody-page.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('prepayment'))('form.title'),
})

type Props = { searchParams: Promise<{ issuer?: string }> }

export default async function Page({ searchParams }: Props) {
  return <RecordCustodyPage issuer={(await searchParams).issuer ?? null} />
}
