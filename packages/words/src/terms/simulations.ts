import type { SimulationKind, SimulationStatus } from '@hubcap/rules/simulations/simulation-kind'
import type { Text } from '../text.ts'

export const simulationKindTerms: Readonly<Record<SimulationKind, Text>> = {
  scorecard: { zh: '评分方案', en: 'Scorecard' },
  commission_plan: { zh: '提成方案', en: 'Commission plan' },
  royalty: { zh: '特许权使用费条款', en: 'Royalty terms' },
  quota_split: { zh: '指标分解', en: 'Quota split' },
}

export const simulationStatusTerms: Readonly<Record<SimulationStatus, Text>> = {
  waiting: { zh: '等待中', en: 'Waiting' },
  running: { zh: '试算中', en: 'Working' },
  done: { zh: '已完成', en: 'Done' },
  failed: { zh: '未完成', en: 'Failed' },
  cancelled: { zh: '已停止', en: 'Stopped' },
}
