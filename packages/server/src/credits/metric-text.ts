import type { MetricDefinition } from '@hubcap/rules/credits/metric-definition'
import { measureTerms } from '@hubcap/words/terms/credits'
import type { Text } from '@hubcap/words/text'

/** What a metric is called: as the chain named its own, whatever the language. */
export const metricText = ({ name, measure }: Pick<MetricDefinition, 'name' | 'measure'>): Text =>
  name === null ? measureTerms[measure] : { zh: name, en: name }
