import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client'

export const registry = new Registry()
collectDefaultMetrics({ register: registry })

/** Requests by route pattern, method and status; never by address or person. */
export const requests = new Histogram({
  name: 'folkmoot_request_seconds',
  help: 'Time to answer a request',
  labelNames: ['method', 'route', 'status'],
  buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5],
  registers: [registry],
})
export const cacheHits = new Counter({
  name: 'folkmoot_page_cache_hits_total',
  help: 'Public pages served from memory',
  registers: [registry],
})
export const errors = new Counter({
  name: 'folkmoot_errors_total',
  help: 'Bugs that were caught once, at the door',
  registers: [registry],
})
