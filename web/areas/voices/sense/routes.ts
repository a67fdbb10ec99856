import { routes as checks } from './checks/routes.ts'
import { routes as coverage } from './coverage/routes.ts'
import { routes as rules } from './phrases/routes.ts'
import { routes as quotes } from './quotes/routes.ts'
import { routes as reading } from './reading/routes.ts'
import { routes as suggestions } from './suggestions/routes.ts'

/** The rooms in which a project's voices are made sense of. */
export const routes = [...suggestions, ...rules, ...reading, ...checks, ...quotes, ...coverage]
