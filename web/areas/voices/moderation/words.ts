import type { Catalogue } from '../../../platform/words.ts'
import type { DecisionRefusal, KeptBecause, Reason } from './rules.ts'

/** What staff read. */
export const decisionRefusals: Record<DecisionRefusal, string> = {
  'nothing-chosen': 'Choose at least one answer',
  'reason-missing': 'Choose the reason for refusing',
  'sentence-missing': 'Write a sentence that tells the person why',
  'sentence-too-long': 'The sentence must be 500 characters or fewer',
}

export const keptSentences: Record<KeptBecause, string> = {
  erased: 'was erased at the person’s wish',
  'decided-meanwhile': 'changed since you opened this page: somebody else decided it, or its author edited it',
  'decided-already': 'stands there already',
  'no-consent': 'may not be shown: the person did not agree to it. You can count it',
  'answer-the-appeal': 'has an appeal that needs its own answer: open it',
  'own-second-look': 'waits for a second look by somebody other than you',
}

type ReasonWords = Record<Reason, { name: string; sentence: string }>

/** The fixed reasons as everybody reads them: in the house rules, on receipts and in the public log. */
export const reasonWords: Catalogue<ReasonWords> = {
  en: {
    unlawful: { name: 'Against the law', sentence: 'It breaks the law, or showing it would.' },
    'private-details': {
      name: 'Private details',
      sentence: 'It gives details about somebody, such as a telephone number, an address or their health.',
    },
    'names-a-person': {
      name: 'About one person',
      sentence: 'It names or accuses a person who could be recognised.',
    },
    abuse: { name: 'Abuse or hate', sentence: 'It threatens, insults, or attacks people for who they are.' },
    advertising: { name: 'Advertising', sentence: 'It sells something, or asks for money or votes.' },
    'not-about-this': { name: 'Not about this', sentence: 'It has nothing to do with what was asked.' },
    duplicate: { name: 'Sent twice', sentence: 'The same person sent the same words before. Those stay.' },
  },
  cy: {
    unlawful: {
      name: 'Yn erbyn y gyfraith',
      sentence: "Mae'n torri'r gyfraith, neu byddai ei ddangos yn gwneud hynny.",
    },
    'private-details': {
      name: 'Manylion preifat',
      sentence: "Mae'n rhoi manylion am rywun, fel rhif ffôn, cyfeiriad neu eu hiechyd.",
    },
    'names-a-person': {
      name: 'Am un person',
      sentence: "Mae'n enwi neu'n cyhuddo person y gellid ei adnabod.",
    },
    abuse: { name: 'Cam-drin neu gasineb', sentence: "Mae'n bygwth, yn sarhau, neu'n ymosod ar bobl am bwy ydyn nhw." },
    advertising: { name: 'Hysbysebu', sentence: "Mae'n gwerthu rhywbeth, neu'n gofyn am arian neu bleidleisiau." },
    'not-about-this': { name: 'Nid am hyn', sentence: "Nid oes ganddo ddim i'w wneud â'r hyn a ofynnwyd." },
    duplicate: {
      name: 'Anfonwyd ddwywaith',
      sentence: "Anfonodd yr un person yr un geiriau o'r blaen. Mae'r rheini'n aros.",
    },
  },
}

type RefusedLetter = (refused: { reason: string; sentence: string; receipt: string; href: string }) => {
  subject: string
  text: string
}

/** What the author is told when words are refused. */
export const refusedLetter: Catalogue<RefusedLetter> = {
  en: ({ reason, sentence, receipt, href }) => ({
    subject: `Why we did not show what you wrote (${receipt})`,
    text: `We have read what you wrote, and we are not showing it.

${reason}
${sentence}

It is still counted. If you think we are wrong, you can ask for somebody else to look again, or change what you wrote:
${href}`,
  }),
  cy: ({ reason, sentence, receipt, href }) => ({
    subject: `Pam na ddangoson ni'r hyn a ysgrifennoch (${receipt})`,
    text: `Rydym wedi darllen yr hyn a ysgrifennoch, ac nid ydym yn ei ddangos.

${reason}
${sentence}

Mae'n dal i gael ei gyfrif. Os ydych yn meddwl ein bod yn anghywir, gallwch ofyn i rywun arall edrych eto, neu newid yr hyn a ysgrifennoch:
${href}`,
  }),
}
