import type { webhooksRefusals } from '@hubcap/rules/webhooks/refusals'
import type { Texts } from '../text.ts'

export const webhooksTexts = {
  'webhook.too_many': {
    zh: '最多登记 {max} 个推送地址，请先删掉不用的。',
    en: 'There can be at most {max} webhooks. Delete one that is no longer needed.',
  },
  'webhook.loopback': {
    zh: '这里不能推送到本机地址，请填写 https 开头的公网地址。',
    en: 'This installation sends nothing to its own machine. Give a public address that begins with https.',
  },
  'webhook.paused': {
    zh: '这个推送地址已暂停，请先恢复。',
    en: 'This webhook is paused. Resume it first.',
  },
  'webhook.still_waiting': {
    zh: '这次推送还在等待发送，无需重发。',
    en: 'This delivery is still waiting to be sent, so there is no need to send it again.',
  },
} satisfies Texts<keyof typeof webhooksRefusals>
