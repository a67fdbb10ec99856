const longestAddress = 300

/** How somebody wants to be told, as it was typed: `reply` is the way, or 'no'. */
export type WayFields = { reply: string; email: string; telephone: string; address: string }
export type WayRefusal = 'reply-not-chosen' | 'email-wrong' | 'telephone-wrong' | 'address-missing' | 'address-too-long'
export type WayRefusals = Partial<Record<keyof WayFields, WayRefusal>>

/** What must be mended in it. `email` is the address as it was read, where it can be one. */
export function wayRefusals(fields: WayFields, email: string | undefined): WayRefusals {
  switch (fields.reply) {
    case 'no':
      return {}
    case 'email':
      return email ? {} : { email: 'email-wrong' }
    case 'telephone':
      return isTelephone(fields.telephone) ? {} : { telephone: 'telephone-wrong' }
    case 'post':
      if (!fields.address) return { address: 'address-missing' }
      return [...fields.address].length > longestAddress ? { address: 'address-too-long' } : {}
    default:
      return { reply: 'reply-not-chosen' }
  }
}

function isTelephone(text: string): boolean {
  const digits = text.replace(/\D/g, '')
  return /^[+\d\s().-]+$/.test(text) && digits.length >= 10 && digits.length <= 15
}

/** How to reach the person, where they want a reply. */
export function contactOf(
  fields: WayFields,
  email: string | undefined,
): { way: 'email' | 'telephone' | 'post'; address: string } | undefined {
  switch (fields.reply) {
    case 'email':
      return email ? { way: 'email', address: email } : undefined
    case 'telephone':
      return { way: 'telephone', address: fields.telephone }
    case 'post':
      return { way: 'post', address: fields.address }
    default:
      return undefined
  }
}
