import { Counter, Histogram, type Registry } from 'prom-client'

/** One answered request. `operation` is a name of ours: a stranger's would make the measurements grow without end. */
export type Answered = { operation: string; seconds: number; codes: readonly string[] }

/** Measures requests by operation, and errors by code. */
export function requestMetrics(registry: Registry): (answered: Answered) => void {
  const durations = new Histogram({
    name: 'hubcap_request_seconds',
    help: 'GraphQL requests and how long they took, by operation.',
    labelNames: ['operation'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [registry],
  })
  const errors = new Counter({
    name: 'hubcap_request_errors_total',
    help: 'Errors in answers to GraphQL requests, by code.',
    labelNames: ['code'],
    registers: [registry],
  })
  return ({ operation, seconds, codes }) => {
    durations.observe({ operation }, seconds)
    for (const code of codes) errors.inc({ code })
  }
}
