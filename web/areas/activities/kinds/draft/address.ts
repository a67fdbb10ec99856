export { addressOf } from '../../activity/address.ts'

/** The id of a paragraph by what stands in an address: its number, or `whole`. */
export const idIn = (typed: string): string | undefined =>
  typed === 'whole' ? '' : /^[1-9]\d{0,4}$/.test(typed) ? `p${typed}` : undefined
/** The other way round. */
export const named = (id: string): string => (id ? id.slice(1) : 'whole')
