import { communities, languages, levels, sectors, type Visibility, veiledFields } from './fields.ts'

export type Contact = { name: string; email: string; telephone: string }

/** All that an entry says. */
export type GroupFields = {
  name: string
  sectors: readonly string[]
  about: string
  communities: readonly string[]
  serves: string
  /** Ids of wards it reaches; none means all. */
  wards: readonly string[]
  languages: readonly string[]
  website: string
  charityNumber: string
  postcode: string
  address: string
  contact: Contact
  visibility: Visibility
  youth: boolean
  /** Said on a form, of the person who can be reached; lists do not ask. */
  adultContact?: boolean | undefined
}
export const noContact: Contact = { name: '', email: '', telephone: '' }
export const emptyGroup: GroupFields = {
  name: '',
  sectors: [],
  about: '',
  communities: [],
  serves: '',
  wards: [],
  languages: [],
  website: '',
  charityNumber: '',
  postcode: '',
  address: '',
  contact: noContact,
  visibility: {},
  youth: false,
}

export type GroupField =
  | Exclude<keyof GroupFields, 'contact' | 'visibility' | 'youth'>
  | 'contactName'
  | 'contactEmail'
  | 'contactTelephone'
export type GroupRefusal =
  | 'name-missing'
  | 'name-too-long'
  | 'sector-missing'
  | 'sector-unknown'
  | 'about-too-long'
  | 'community-unknown'
  | 'serves-too-long'
  | 'ward-unknown'
  | 'language-unknown'
  | 'website-bad'
  | 'charity-number-bad'
  | 'postcode-bad'
  | 'address-too-long'
  | 'contact-name-too-long'
  | 'contact-not-adult'
  | 'email-bad'
  | 'telephone-bad'
export type GroupRefusals = Partial<Record<GroupField, GroupRefusal>>

const strangers = (all: readonly string[], chosen: readonly string[]) => chosen.some((one) => !all.includes(one))
export const isWebsite = (text: string): boolean =>
  text.length <= 300 && /^https?:\/\/[^\s/]+\.[^\s/]+/i.test(text) && URL.canParse(text)
const emailShape = /^[^\s@]+@[^\s@]+\.[^\s@]+$/
/** England and Wales (with a linked charity's part), Scotland (SC) and Northern Ireland (NIC). */
const charityShape = /^(\d{6,7}(-\d{1,4})?|SC\d{6}|NIC?\d{6})$/i
const postcodeShape = /^[A-Z]{1,2}[0-9][A-Z0-9]? [0-9][A-Z]{2}$/

/** What is wrong with an entry, by field. Whether wards are there is the command's to know. */
export function groupRefusals(group: GroupFields): GroupRefusals {
  const found: GroupRefusals = {}
  if (!group.name) found.name = 'name-missing'
  else if (group.name.length > 120) found.name = 'name-too-long'
  if (!group.sectors.length) found.sectors = 'sector-missing'
  else if (strangers(sectors, group.sectors)) found.sectors = 'sector-unknown'
  if (group.about.length > 2_000) found.about = 'about-too-long'
  if (strangers(communities, group.communities)) found.communities = 'community-unknown'
  if (group.serves.length > 500) found.serves = 'serves-too-long'
  if (strangers(languages, group.languages)) found.languages = 'language-unknown'
  if (group.website && !isWebsite(group.website)) found.website = 'website-bad'
  if (group.charityNumber && !charityShape.test(group.charityNumber)) found.charityNumber = 'charity-number-bad'
  if (group.postcode && !postcodeShape.test(group.postcode)) found.postcode = 'postcode-bad'
  if (group.address.length > 300) found.address = 'address-too-long'
  const { name, email, telephone } = group.contact
  if (name.length > 120) found.contactName = 'contact-name-too-long'
  if (group.youth && group.adultContact === false && (name || email || telephone))
    found.adultContact = 'contact-not-adult'
  if (email && (email.length > 250 || !emailShape.test(email))) found.contactEmail = 'email-bad'
  if (telephone && !/^\+?[\d\s()-]{7,25}$/.test(telephone)) found.contactTelephone = 'telephone-bad'
  return found
}

/** Only levels and fields that there are; from outside anything may come. */
export function knownVisibility(said: Readonly<Record<string, unknown>>): Visibility {
  const known: Visibility = {}
  for (const field of veiledFields) {
    const level = levels.find((one) => one === said[field])
    if (level) known[field] = level
  }
  return known
}

const bare = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
    .replace(/&/g, ' and ')

/** A name as it is compared and put in order: "The Mend & Brew" and "mend and brew" are one. */
export const nameKey = (name: string): string =>
  bare(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /, '')
    .replaceAll(' ', '')

/** A name as it stands in an address. */
export const slugOf = (name: string): string =>
  bare(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '') || 'group'

export type JoinRefusal = 'not-found' | 'already-in'
export type LeaveRefusal = 'not-found' | 'not-in' | 'key-group' | 'reason-missing' | 'reason-too-long'
