import type { Catalogue } from '../../../platform/words.ts'
import type { LinkState, NewcomerRefusal } from './rules.ts'
import { signInInEnglish } from './words-english.ts'
import { signInInWelsh } from './words-welsh.ts'

type Calm = { title: string; lines: readonly string[] }
export type SignInWords = {
  title: string
  lead: string
  email: string
  emailHint: string
  send: string
  notAnAddress: string
  problem: string
  or: string
  passkeyTitle: string
  passkeyLead: string
  passkey: string
  providerTitle: string
  providerLead: string
  provider: string
  sent: Calm & { again: string }
  confirmTitle: string
  confirmLead: (email: string) => string
  confirm: string
  newTitle: string
  newLead: (email: string) => string
  name: string
  nameHint: string
  age: string
  ages: Record<'under-13' | '13-to-17' | '18-plus', string>
  make: string
  tooYoung: Calm
  links: Record<Exclude<LinkState, 'open'>, Calm>
  askAgain: string
  goOn: string
  home: string
  welcome: string
  made: string
  signedOut: string
  refusals: Record<NewcomerRefusal, string>
  letter: { subject: (council: string) => string; text: (council: string, link: string) => string }
}

export const signInWords: Catalogue<SignInWords> = { en: signInInEnglish, cy: signInInWelsh }
