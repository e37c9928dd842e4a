import { createServiceItemInput } from '@hubcap/rules/catalog/service-item.input'
import { setServicePriceInput } from '@hubcap/rules/catalog/set-service-price.input'
import { createServiceItem } from '@hubcap/server/catalog/create-service-item'
import { setServicePrice } from '@hubcap/server/catalog/set-service-price'
import { inputOf } from '@hubcap/server/operation/input-of'
import { monthsBefore } from '../calendar/day.ts'
import { minorPerYuan } from '../chains/minor-per-yuan.ts'
import { servicesOf } from '../chains/services.ts'
import type { Timeline } from '../load/timeline.ts'
import type { PlacedStore } from '../network/network.ts'
import { tillMonthsAgo } from './till-world.ts'

const zhejiang = '330000'
/** One store charges more since last month. */
const dearer = { service: 'XC01', store: 'CD01', price: 52, monthsAgo: 1 }

/** The chain's services with their prices, as headquarters entered them when the tills came. */
export async function createServices(time: Timeline, slug: string, stores: readonly PlacedStore[]): Promise<void> {
  const fromOn = monthsBefore(time.today, tillMonthsAgo)
  const request = time.on(fromOn)
  for (const { code, name, kind, price, inZhejiang, betweenFranchisees } of servicesOf[slug] ?? []) {
    const transferPrice = betweenFranchisees === undefined ? null : betweenFranchisees * minorPerYuan
    const fields = { code, name, kind, price: price * minorPerYuan, transferPrice }
    const serviceItemId = await createServiceItem(request, inputOf(createServiceItemInput, fields))
    if (inZhejiang) {
      const there = { serviceItemId, divisionCode: zhejiang, fromOn, price: inZhejiang * minorPerYuan }
      await setServicePrice(request, inputOf(setServicePriceInput, there))
    }
    const store = stores.find(({ plan }) => plan.code === dearer.store)
    if (code !== dearer.service || !store) continue
    const then = monthsBefore(time.today, dearer.monthsAgo)
    const here = { serviceItemId, storeId: store.id, fromOn: then, price: dearer.price * minorPerYuan }
    await setServicePrice(time.on(then), inputOf(setServicePriceInput, here))
  }
}
