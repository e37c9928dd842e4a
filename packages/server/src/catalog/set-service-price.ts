import type { Writing } from '@hubcap/database/door/database'
import { decideServicePrice } from '@hubcap/rules/catalog/decide-service-price'
import type { SetServicePriceInput } from '@hubcap/rules/catalog/set-service-price.input'
import { isDivision, provinces } from '@hubcap/rules/network/division'
import { uuidv7 } from 'uuidv7'
import { asDate, todayOf } from '../operation/dates.ts'
import { decided } from '../operation/decided.ts'
import { InvalidInput } from '../operation/invalid-input.ts'
import { recordChange } from '../operation/record-change.ts'
import { refuseDuplicate } from '../operation/refuse-duplicate.ts'
import { notFound } from '../operation/refused.ts'
import { authorize, doorOf, type Request } from '../operation/request.ts'

const isArea = (code: string) => isDivision(code) || provinces().some((province) => province.code === code)

async function requirePlace(db: Writing, { serviceItemId, franchiseeId, storeId }: SetServicePriceInput) {
  const found = [
    await db.serviceItem.findFirst({ where: { id: serviceItemId }, select: { id: true } }),
    franchiseeId === null || (await db.franchisee.findFirst({ where: { id: franchiseeId }, select: { id: true } })),
    storeId === null || (await db.store.findFirst({ where: { id: storeId }, select: { id: true } })),
  ]
  if (found.includes(null)) throw notFound()
}

/** @throws Refused service_price.in_past, service_price.there_already */
export async function setServicePrice(request: Request, input: SetServicePriceInput): Promise<string> {
  authorize(request, 'service_item.change')
  const { divisionCode } = input
  if (divisionCode && !isArea(divisionCode))
    throw new InvalidInput([{ path: ['divisionCode'], code: 'invalid_division', params: {} }])
  decided(decideServicePrice(input.fromOn, todayOf(request)))
  const { tenantId } = request.actor
  const row = { ...input, tenantId, id: uuidv7(), fromOn: asDate(input.fromOn), createdAt: request.now }
  const write = () =>
    doorOf(request).write(async (db) => {
      await requirePlace(db, input)
      await db.servicePrice.create({ data: row })
      await recordChange(db, request, {
        action: 'service_item.change',
        entity: 'service_item',
        entityId: input.serviceItemId,
        franchiseeId: null,
        after: {
          price: input.price,
          fromOn: input.fromOn,
          divisionCode,
          franchiseeId: input.franchiseeId,
          storeId: input.storeId,
        },
      })
    })
  await refuseDuplicate(write, { from_on: 'service_price.there_already' })
  return input.serviceItemId
}
