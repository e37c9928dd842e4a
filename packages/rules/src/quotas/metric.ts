/** What a quota is about. sales_amount is in minor units of the chain's currency, the others are counts. */
export const metrics = ['sales_amount', 'cards_sold', 'new_customers'] as const
export type Metric = (typeof metrics)[number]

export const isMoney = (metric: Metric): boolean => metric === 'sales_amount'
