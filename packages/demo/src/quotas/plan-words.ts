/** What the demo chain's people wrote into their plans. */
export const planWords = {
  yearTitle: (year: string) => `${year} 年销售计划`,
  year: `全年以老客户续卡为主、新店拓客为辅：
1. 春节前、国庆前各做一次储值活动，赠送不超过本金的 10%。
2. 每店每月至少一次写字楼地推，新客户登记到线索池。
3. 高端卡以套餐带动，不单独打折。`,
  yearPart: '按总部年度计划分解，按去年各店完成的比例分到门店，淡季（2 月、7 月）略低。',
  quarterTitle: '冬季三个月销售计划',
  quarter: '冬季天气转冷，洗车次数减少，指标按本月下调。',
  remarks: '去年同期并没有下降这么多，请按去年同期的比例重报，并写明春节活动怎么做。',
  quarterAgain: '已按去年同期重报：春节前两周做储值活动，预约制上门，每店增加一名兼职。',
  monthTitle: '下月冲刺计划',
  month: '续卡名单上的客户逐个回访；周末两天在小区门口设点。',
} as const
