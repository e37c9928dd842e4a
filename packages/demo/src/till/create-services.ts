import { createServiceItemInput } from '@hubcap/rules/catalog/service-item.input'
import { setServicePriceInput } from '@hubcap/rules/catalog/set-service-price.input'
import { createServiceItem } from '@hubcap/server/catalog/create-service-item'
import { setServicePrice } from '@hubcap/server/catalog/set-service-price'
import { inputOf } from '@hubcap/server/operation/input-of'
import { monthsBefore } from '../calendar/day.ts'
import { minorPerYuan } from '../chains/minor-per-yuan.ts'
import { type ServicePlan, servicesOf } from '../chains/services.ts'
import type { Timeline } from '../load/timeline.ts'

/** A service as a till sells it. */
export type ServiceOnSale = { readonly id: string; readonly plan: ServicePlan }

const zhejiang = '330000'
const monthsAgo = 2

/** The chain's services with their prices, as headquarters entered them two months ago. */
export async function createServices(time: Timeline, slug: string): Promise<ServiceOnSale[]> {
  const fromOn = monthsBefore(time.today, monthsAgo)
  const request = time.on(fromOn)
  const made: ServiceOnSale[] = []
  for (const plan of servicesOf[slug] ?? []) {
    const { code, name, kind, price, inZhejiang } = plan
    const fields = { code, name, kind, price: price * minorPerYuan }
    const id = await createServiceItem(request, inputOf(createServiceItemInput, fields))
    if (inZhejiang) {
      const there = { serviceItemId: id, divisionCode: zhejiang, fromOn, price: inZhejiang * minorPerYuan }
      await setServicePrice(request, inputOf(setServicePriceInput, there))
    }
    made.push({ id, plan })
  }
  return made
}
