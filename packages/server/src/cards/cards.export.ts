import type { Prisma } from '@hubcap/database/prisma'
import { cardStatusTerms } from '@hubcap/words/terms/cards'
import { countCell, dayCell, moneyCell, termCell } from '../http/exports/cells.ts'
import { listExport } from '../http/exports/list-export.ts'
import { type CardFilterInput, cardWhere, searchedCards } from './card-filter.ts'
import { cardValue } from './card-value.ts'
import { cardOrder } from './cards.query.ts'

const name = { select: { name: true } }
const include = { lots: true, cardProduct: name, franchisee: name, store: name, staff: name, customer: name }
type Row = Prisma.CardGetPayload<{ include: typeof include }>

export const cardsExport = listExport<CardFilterInput, Row>({
  path: 'cards',
  fileName: { zh: '卡片', en: 'Cards' },
  action: 'card.read',
  node: 'Card',
  filterType: 'CardFilter',
  sorting: cardOrder,
  load: async (db, filter, page) => {
    const searched = await searchedCards(db, filter)
    const where = { AND: [cardWhere(filter), page.where] }
    return db.card.findMany({ ...(searched ? await searched.page(page) : { ...page, where }), include })
  },
  columns: [
    { heading: { zh: '卡号', en: 'Card number' }, shownAs: 'cardNo', cell: (row) => row.cardNo },
    { heading: { zh: '客户', en: 'Customer' }, shownAs: 'customer', cell: (row) => row.customer?.name ?? null },
    { heading: { zh: '卡产品', en: 'Card product' }, shownAs: 'product', cell: (row) => row.cardProduct.name },
    {
      heading: { zh: '状态', en: 'Status' },
      shownAs: 'status',
      cell: (row, reader) => termCell(cardStatusTerms, row.status, reader),
    },
    {
      heading: { zh: '本金余额', en: 'Principal left' },
      shownAs: 'principal',
      cell: ({ lots }, reader) => moneyCell(cardValue(lots).principal, reader),
    },
    {
      heading: { zh: '赠送余额', en: 'Bonus left' },
      shownAs: 'bonus',
      cell: ({ lots }, reader) => moneyCell(cardValue(lots).bonus, reader),
    },
    {
      heading: { zh: '冻结', en: 'Frozen' },
      shownAs: 'frozen',
      cell: ({ lots }, reader) => moneyCell(cardValue(lots).frozen, reader),
    },
    {
      heading: { zh: '剩余次数', en: 'Uses left' },
      shownAs: 'uses',
      cell: ({ lots }) => countCell(cardValue(lots).usesLeft),
    },
    { heading: { zh: '加盟商', en: 'Franchisee' }, shownAs: 'franchisee', cell: (row) => row.franchisee?.name ?? null },
    { heading: { zh: '门店', en: 'Store' }, shownAs: 'store', cell: (row) => row.store?.name ?? null },
    { heading: { zh: '销售员', en: 'Seller' }, shownAs: 'staff', cell: (row) => row.staff?.name ?? null },
    { heading: { zh: '售出日期', en: 'Sold on' }, shownAs: 'soldOn', cell: (row) => dayCell(row.soldOn) },
    { heading: { zh: '有效期至', en: 'Valid until' }, shownAs: 'expiresOn', cell: (row) => dayCell(row.expiresOn) },
  ],
})
