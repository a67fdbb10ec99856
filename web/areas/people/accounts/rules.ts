import type { Role } from '../../../permissions.ts'
import { staffRoles } from '../../../permissions.ts'

export type AgeBand = '13-to-17' | '18-plus'
/** What a person says of their age; nothing is kept of those who are too young. */
export type Age = AgeBand | 'under-13'
export type ShownAs = 'first-name' | 'alias' | 'full-name'

export const longestName = 80

/** An address as it is compared and kept: lower case, one form. Nothing where it cannot be an address. */
export function readEmail(text: string): string | undefined {
  const email = text.trim().normalize('NFC').toLowerCase()
  if (email.length > 254 || !/^[^\s\p{C}@<>"(),:;[\]\\]{1,64}@[^\s\p{C}@<>"(),:;[\]\\_]+$/u.test(email))
    return undefined
  const [local, domain] = email.split('@') as [string, string]
  const parts = domain.split('.')
  const fine =
    parts.length > 1 && parts.every((part) => /^[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?$/u.test(part))
  return fine && !local.startsWith('.') && !local.endsWith('.') && !local.includes('..') ? email : undefined
}

export type NameRefusal = 'name-missing' | 'name-too-long' | 'name-not-a-name'

/** Why a name cannot be kept, or null. Any script is a name; addresses of pages or mail are not, nor marks that turn the writing round. */
export function nameRefusal(name: string): NameRefusal | null {
  if (!name) return 'name-missing'
  if (name.length > longestName) return 'name-too-long'
  return /[\n<>@\u202a-\u202e\u2066-\u2069]|:\/\/|www\./i.test(name) || !/\p{L}/u.test(name) ? 'name-not-a-name' : null
}

const titles = /^(mr|mrs|ms|miss|mx|dr|prof|professor|rev|sir|dame|lord|lady|cllr|councillor)\.?$/i

/** The first name of a full one: titles aside. */
export function firstName(name: string): string {
  const words = name.split(/\s+/).filter(Boolean)
  return words.find((word) => !titles.test(word)) ?? words[0] ?? ''
}

type Shown = { name: string; ageBand: string; shownAs: string; alias: string | null }

/** The name the public sees: a first name or an alias; a full name only where an adult asked for it. */
export function publicName({ name, ageBand, shownAs, alias }: Shown): string {
  if (shownAs === 'alias' && alias) return alias
  return shownAs === 'full-name' && ageBand === '18-plus' ? name : firstName(name)
}

export type ShownRefusal = NameRefusal | 'alias-missing' | 'alias-too-long' | 'full-name-under-18'

/** Why a choice of public name cannot stand. Nobody under 18 is shown by their full name, not as an alias either. */
export function shownRefusal(choice: {
  name: string
  ageBand: AgeBand
  shownAs: ShownAs
  alias: string
}): ShownRefusal | null {
  const wrong = nameRefusal(choice.name)
  if (wrong) return wrong
  if (choice.shownAs === 'full-name' && choice.ageBand !== '18-plus') return 'full-name-under-18'
  if (choice.shownAs !== 'alias') return null
  const alias = nameRefusal(choice.alias)
  if (alias === 'name-missing') return 'alias-missing'
  if (alias) return alias === 'name-too-long' ? 'alias-too-long' : alias
  return mayBeShownAs(choice, choice.alias) ? null : 'full-name-under-18'
}

/** Whether a public name may stand: for under 18s one word alone, and never their family name. */
export function mayBeShownAs({ name, ageBand }: { name: string; ageBand: string }, shown: string): boolean {
  return ageBand === '18-plus' || (!/\s/.test(shown.trim()) && !tellsFullName(name, shown))
}

/** Whether an alias gives away a family name. */
function tellsFullName(name: string, alias: string): boolean {
  const plain = (text: string) => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
  const [first, ...family] = plain(name)
    .split(/[\s-]+/)
    .filter((word) => word && !titles.test(word))
  return family.some((word) => word.length > 1 && word !== first && plain(alias).includes(word))
}

export type AccountRefusal = 'not-an-address' | 'under-13' | 'already-has-account' | 'staff-under-18' | NameRefusal

/** Why an account cannot be made, or null. */
export function accountRefusal({
  email,
  name,
  age,
  role,
}: {
  email: string | undefined
  name: string
  age: Age
  role?: Role | undefined
}): AccountRefusal | null {
  if (age === 'under-13') return 'under-13'
  if (!email) return 'not-an-address'
  if (age !== '18-plus' && role && staffRoles.includes(role)) return 'staff-under-18'
  return nameRefusal(name)
}
