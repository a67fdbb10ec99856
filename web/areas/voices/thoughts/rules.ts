import type { Contact } from '../contacts/address.ts'

export const longestThought = 3000
export const longestName = 40
const longestAddress = 300

/** What a person typed, as it is shown again. */
export type ThoughtFields = {
  thought: string
  name: string
  /** 'yes' where it may be shown. */
  publish: string
  reply: string
  email: string
  telephone: string
  address: string
}
export type ThoughtRefusal =
  | 'thought-missing'
  | 'thought-too-long'
  | 'name-too-long'
  | 'name-is-an-address'
  | 'reply-not-chosen'
  | 'email-wrong'
  | 'telephone-wrong'
  | 'address-missing'
  | 'address-too-long'
export type ThoughtField = keyof ThoughtFields
export type ThoughtRefusals = Partial<Record<ThoughtField, ThoughtRefusal>>

const lengthOf = (text: string): number => [...text].length

/** What must be mended before it is taken. `email` is the address as it was read, where it can be one. */
export function thoughtRefusals(fields: ThoughtFields, email: string | undefined): ThoughtRefusals {
  const found: ThoughtRefusals = {}
  if (!fields.thought) found.thought = 'thought-missing'
  else if (lengthOf(fields.thought) > longestThought) found.thought = 'thought-too-long'
  if (lengthOf(fields.name) > longestName) found.name = 'name-too-long'
  else if (/@|:\/\/|www\.|(\d[\s-]?){5}/i.test(fields.name)) found.name = 'name-is-an-address'
  switch (fields.reply) {
    case 'no':
      break
    case 'email':
      if (!email) found.email = 'email-wrong'
      break
    case 'telephone':
      if (!isTelephone(fields.telephone)) found.telephone = 'telephone-wrong'
      break
    case 'post':
      if (!fields.address) found.address = 'address-missing'
      else if (lengthOf(fields.address) > longestAddress) found.address = 'address-too-long'
      break
    default:
      found.reply = 'reply-not-chosen'
  }
  return found
}

function isTelephone(text: string): boolean {
  const digits = text.replace(/\D/g, '')
  return /^[+\d\s().-]+$/.test(text) && digits.length >= 10 && digits.length <= 15
}

/** How to reach the person, where they want a reply. */
export function contactOf(fields: ThoughtFields, email: string | undefined): Contact | undefined {
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
