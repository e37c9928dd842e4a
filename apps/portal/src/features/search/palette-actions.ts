import type { Action } from '@hubcap/rules/tenancy/can'
import { Building2, CreditCard, FileUp, IdCard, type LucideIcon, ReceiptText, Send, Store } from 'lucide-react'

/** Its name is search.actions.<key>, its further words search.words.<key>. */
export type PaletteAction = { key: string; path: string; icon: LucideIcon; action: Action }

/** What can be begun from anywhere, for those who may. */
export const paletteActions: readonly PaletteAction[] = [
  { key: 'record_sale', path: '/sales/new', icon: ReceiptText, action: 'card_sale.record' },
  { key: 'invite', path: '/invitations/new', icon: Send, action: 'invitation.create' },
  { key: 'import', path: '/imports/new', icon: FileUp, action: 'import.create' },
  { key: 'add_store', path: '/stores/new', icon: Store, action: 'store.create' },
  { key: 'add_staff', path: '/staff/new', icon: IdCard, action: 'staff.create' },
  { key: 'add_franchisee', path: '/franchisees/new', icon: Building2, action: 'franchisee.create' },
  { key: 'add_card_product', path: '/card-products/new', icon: CreditCard, action: 'card_product.create' },
]
