import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { InvoiceSheetPage } from '@/features/invoices/sheet/invoice-sheet-page.tsx'
import { nodeIdOf } from '@/lib/address/node-address.ts'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('invoices'))('sheet.title'),
})

export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  const id = nodeIdOf((await params).id)
  return id ? <InvoiceSheetPage id={id} /> : notFound()
}
