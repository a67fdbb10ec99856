import type { Catalogue } from '../../../platform/words.ts'
import type { ShownAs, ShownRefusal } from '../accounts/rules.ts'
import type { EmailRefusal } from './rules.ts'
import { accountInEnglish } from './words-english.ts'
import { accountInWelsh } from './words-welsh.ts'

type Calm = { title: string; lines: readonly string[] }
export type AccountWords = {
  title: string
  problem: string
  detailsTitle: string
  name: string
  shownAs: string
  shownHint: string
  shown: Record<ShownAs, string>
  fullNameAdults: string
  alias: string
  language: string
  languages: Record<'en' | 'cy', string>
  adult: string
  notAdult: string
  under18: string
  save: string
  saved: string
  emailTitle: string
  emailNow: (email: string) => string
  emailChange: string
  emailPage: string
  emailLead: string
  emailNew: string
  emailSend: string
  emailSent: Calm
  emailConfirm: (email: string) => string
  emailUse: string
  emailUsed: string
  emailLetter: { subject: (council: string) => string; text: (council: string, link: string) => string }
  emailTaken: { subject: (council: string) => string; text: (council: string) => string }
  safetyTitle: string
  safetyLead: string
  passkeys: string
  noPasskeys: string
  passkeyUsed: (made: string, used: string | undefined) => string
  passkeyAdd: string
  passkeyAdded: string
  passkeyRemove: (name: string) => string
  passkeyRemoved: string
  app: string
  appOn: string
  appOff: string
  appRemove: string
  appRemoved: string
  codes: string
  codesLeft: (left: number) => string
  codesNew: string
  stepUp: string
  stepUpLink: string
  sessionsTitle: string
  sessionsLead: string
  device: string
  sessionUsed: (when: string) => string
  sessionHere: string
  sessionEnd: (device: string) => string
  sessionEnded: string
  othersEnd: string
  othersEnded: string
  moreTitle: string
  follow: string
  myPage: string
  myData: string
  erase: string
  shownRefusals: Record<ShownRefusal, string>
  emailRefusals: Record<EmailRefusal, string>
}

export const accountWords: Catalogue<AccountWords> = { en: accountInEnglish, cy: accountInWelsh }
