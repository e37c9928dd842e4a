import { Building2, CreditCard, IdCard, ReceiptText, Store, UserRound } from 'lucide-react'
import type { Format } from '@/lib/format/make-format.ts'
import type { PaletteEntry, PaletteGroup } from './palette-entry.ts'
import type { Found } from './use-found.ts'

type Row = { id: string }

const joined = (...parts: (string | null | undefined)[]) => parts.filter(Boolean).join(' · ')

/** The records that were found, each leading to its panel beside its list. */
export function recordGroups(found: Found, format: Format): PaletteGroup[] {
  const open = (path: string, { id }: Row) => `${path}?open=${encodeURIComponent(id)}`
  const entry = <One extends Row>(path: string, icon: PaletteEntry['icon'], tell: (row: One) => [string, string]) => {
    return (row: One): PaletteEntry => {
      const [title, hint] = tell(row)
      return { key: row.id, icon, title, hint, href: open(path, row) }
    }
  }
  const { customers, cardSales, stores, staff, franchisees, cardProducts } = found
  return [
    {
      value: 'customers',
      items: customers.map(entry('/customers', UserRound, (row) => [row.name, joined(row.phone, row.customerNo)])),
    },
    {
      value: 'card_sales',
      items: cardSales.map(
        entry('/sales', ReceiptText, (row) => [
          row.saleNo,
          joined(row.customerName, format.money(row.amount), format.day(row.soldOn)),
        ]),
      ),
    },
    { value: 'stores', items: stores.map(entry('/stores', Store, (row) => [row.name, row.code])) },
    {
      value: 'staff',
      items: staff.map(entry('/staff', IdCard, (row) => [row.name, joined(row.staffNo, row.store?.name)])),
    },
    {
      value: 'franchisees',
      items: franchisees.map(entry('/franchisees', Building2, (row) => [row.name, row.code])),
    },
    {
      value: 'card_products',
      items: cardProducts.map(entry('/card-products', CreditCard, (row) => [row.name, row.code])),
    },
  ].filter(({ items }) => items.length > 0)
}
