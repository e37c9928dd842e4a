import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ReceiptPage } from '@/features/till/receipt/receipt-page.tsx'
import { nodeIdOf } from '@/lib/address/node-address.ts'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('receipts'))('one') })

export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  const id = nodeIdOf((await params).id)
  return id ? <ReceiptPage id={id} /> : notFound()
}
