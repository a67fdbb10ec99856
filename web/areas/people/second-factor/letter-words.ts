import type { Catalogue } from '../../../platform/words.ts'

/** What an account's owner is told by letter as soon as it happens. */
export type SafetyNews =
  | 'passkey-saved'
  | 'passkey-removed'
  | 'app-added'
  | 'app-removed'
  | 'recovery-used'
  | 'recovery-renewed'
  | 'email-changed'

type SafetyWords = {
  subject: (council: string) => string
  news: Record<SafetyNews, string>
  when: (time: string) => string
  notYou: (page: string) => string
}

const en: SafetyWords = {
  subject: (council) => `Your account at ${council} was changed`,
  news: {
    'passkey-saved': 'A passkey was added to your account.',
    'passkey-removed': 'A passkey was removed from your account.',
    'app-added': 'An authenticator app was added to your account.',
    'app-removed': 'The authenticator app was removed from your account.',
    'recovery-used': 'Somebody signed in to your account with a recovery code. That code is used up.',
    'recovery-renewed': 'New recovery codes were made for your account. The earlier ones no longer work.',
    'email-changed': 'The email address of your account was changed. Letters no longer come to this address.',
  },
  when: (time) => `It happened on ${time}.`,
  notYou: (page) => `If this was not you, sign in and end all other sessions, then tell us:\n${page}`,
}

const cy: SafetyWords = {
  subject: (council) => `Newidiwyd eich cyfrif yn ${council}`,
  news: {
    'passkey-saved': 'Ychwanegwyd cyfrinallwedd at eich cyfrif.',
    'passkey-removed': 'Tynnwyd cyfrinallwedd oddi ar eich cyfrif.',
    'app-added': 'Ychwanegwyd ap dilysu at eich cyfrif.',
    'app-removed': 'Tynnwyd yr ap dilysu oddi ar eich cyfrif.',
    'recovery-used': "Mewngofnododd rhywun i'ch cyfrif gyda chod adfer. Mae'r cod hwnnw wedi'i ddefnyddio.",
    'recovery-renewed': "Gwnaed codau adfer newydd ar gyfer eich cyfrif. Nid yw'r rhai cynharach yn gweithio mwyach.",
    'email-changed': "Newidiwyd cyfeiriad e-bost eich cyfrif. Nid yw llythyrau'n dod i'r cyfeiriad hwn mwyach.",
  },
  when: (time) => `Digwyddodd ar ${time}.`,
  notYou: (page) => `Os nad chi oedd hyn, mewngofnodwch a gorffen pob sesiwn arall, yna dywedwch wrthym:\n${page}`,
}

export const safetyWords: Catalogue<SafetyWords> = { en, cy }
