import type { DeliveryFailure } from '@hubcap/rules/webhooks/delivery-failure'
import type { DeliveryStatus } from '@hubcap/rules/webhooks/delivery-status'
import type { WebhookEvent } from '@hubcap/rules/webhooks/webhook-event'
import type { WebhookPause } from '@hubcap/rules/webhooks/webhook-pause'
import type { Texts } from '../text.ts'

export const webhookEventTerms = {
  'card_sale.recorded': { zh: '记录了售卡', en: 'A card sale was recorded' },
  'card_sale.voided': { zh: '作废了售卡', en: 'A card sale was voided' },
  'card_sales.imported': { zh: '导入了售卡', en: 'Card sales were imported' },
  'card_sales.taken_back': { zh: '撤销了导入的售卡', en: 'Imported card sales were taken back' },
  'customer.changed': { zh: '客户有变动', en: 'A customer is new or changed' },
  'franchisee.changed': { zh: '加盟商有变动', en: 'A franchisee is new or changed' },
  'store.changed': { zh: '门店有变动', en: 'A store is new or changed' },
  'staff.changed': { zh: '员工有变动', en: 'A staff member is new, moved or changed' },
} satisfies Texts<WebhookEvent>

export const webhookPauseTerms = {
  by_hand: { zh: '已暂停', en: 'Paused' },
  failing: { zh: '已暂停：多次推送失败', en: 'Paused: deliveries kept failing' },
} satisfies Texts<WebhookPause>

export const deliveryStatusTerms = {
  waiting: { zh: '等待推送', en: 'Waiting' },
  delivered: { zh: '已送达', en: 'Delivered' },
  failed: { zh: '推送失败', en: 'Failed' },
} satisfies Texts<DeliveryStatus>

export const deliveryFailureTerms = {
  answered_otherwise: { zh: '对方没有答复成功', en: 'The answer wasn’t a success' },
  redirected: { zh: '对方要求转到别的地址，没有照做', en: 'The answer led elsewhere, which isn’t followed' },
  too_slow: { zh: '对方没有及时答复', en: 'The answer took too long' },
  no_connection: { zh: '连接不上对方', en: 'No connection' },
  unknown_host: { zh: '找不到这个域名', en: 'No such host' },
  private_address: { zh: '这个地址不在公网上，没有推送', en: 'The address isn’t a public one, so nothing was sent' },
  bad_certificate: { zh: '对方的证书无效', en: 'The certificate isn’t valid' },
} satisfies Texts<DeliveryFailure>
