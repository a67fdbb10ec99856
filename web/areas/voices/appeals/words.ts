import type { Catalogue } from '../../../platform/words.ts'
import type { AnswerRefusal, AppealRefusal } from './rules.ts'

type Letter = (answer: { words: string; receipt: string; href: string }) => { subject: string; text: string }
type Words = {
  title: string
  back: string
  whyTitle: string
  explain: string[]
  label: string
  hint: string
  send: string
  sent: string
  yourWords: string
  problem: string
  refusals: Record<AppealRefusal, string>
  upheld: Letter
  refused: Letter
}

export const appealWords: Catalogue<Words> = {
  en: {
    title: 'Ask for another look',
    back: 'Back to the receipt',
    whyTitle: 'Why it is not shown',
    explain: [
      'If you think we are wrong, tell us why. Somebody other than the person who decided will read it again and answer you.',
      'Your answer is counted whatever we decide.',
    ],
    label: 'Why should we look again?',
    hint: 'You can also change what you wrote instead, while answers are open.',
    send: 'Ask for another look',
    sent: 'Thank you. Somebody else will look at it again, and you will see the answer here.',
    yourWords: 'What you wrote',
    problem: 'There is a problem',
    refusals: {
      'receipt-unknown': 'We do not know this receipt',
      'not-refused': 'Nothing you wrote was refused, so there is nothing to look at again',
      'appealed-before': 'You have asked for another look already. The answer is on your receipt',
      'words-missing': 'Tell us why we should look again',
      'words-too-long': 'Use 2,000 characters or fewer',
    },
    upheld: ({ words, receipt, href }) => ({
      subject: `We looked again, and you were right (${receipt})`,
      text: `You asked us to look again at what you wrote. We did, and we agree with you.

${words}

See where it stands now:
${href}`,
    }),
    refused: ({ words, receipt, href }) => ({
      subject: `We looked again at what you wrote (${receipt})`,
      text: `You asked us to look again at what you wrote. Somebody else did, and we still do not show it.

${words}

It is still counted. Your receipt:
${href}`,
    }),
  },
  cy: {
    title: 'Gofyn am edrych eto',
    back: "Yn ôl i'r dderbynneb",
    whyTitle: 'Pam nad yw wedi’i ddangos',
    explain: [
      "Os ydych yn meddwl ein bod yn anghywir, dywedwch pam. Bydd rhywun heblaw'r person a benderfynodd yn ei ddarllen eto ac yn eich ateb.",
      'Mae eich ateb yn cael ei gyfrif beth bynnag y penderfynwn.',
    ],
    label: 'Pam y dylem edrych eto?',
    hint: 'Gallwch hefyd newid yr hyn a ysgrifennoch yn lle hynny, tra bo atebion ar agor.',
    send: 'Gofyn am edrych eto',
    sent: 'Diolch. Bydd rhywun arall yn edrych arno eto, a byddwch yn gweld yr ateb yma.',
    yourWords: 'Yr hyn a ysgrifennoch',
    problem: 'Mae problem',
    refusals: {
      'receipt-unknown': 'Nid ydym yn adnabod y dderbynneb hon',
      'not-refused': 'Ni wrthodwyd dim a ysgrifennoch, felly nid oes dim i edrych arno eto',
      'appealed-before': "Rydych wedi gofyn i ni edrych eto eisoes. Mae'r ateb ar eich derbynneb",
      'words-missing': 'Dywedwch wrthym pam y dylem edrych eto',
      'words-too-long': 'Defnyddiwch 2,000 nod neu lai',
    },
    upheld: ({ words, receipt, href }) => ({
      subject: `Edrychon ni eto, ac roeddech chi'n iawn (${receipt})`,
      text: `Gofynnoch i ni edrych eto ar yr hyn a ysgrifennoch. Gwnaethon ni hynny, ac rydym yn cytuno â chi.

${words}

Gweler ble mae'n sefyll nawr:
${href}`,
    }),
    refused: ({ words, receipt, href }) => ({
      subject: `Edrychon ni eto ar yr hyn a ysgrifennoch (${receipt})`,
      text: `Gofynnoch i ni edrych eto ar yr hyn a ysgrifennoch. Gwnaeth rhywun arall hynny, ac nid ydym yn ei ddangos o hyd.

${words}

Mae'n dal i gael ei gyfrif. Eich derbynneb:
${href}`,
    }),
  },
}

/** What staff read. */
export const answerRefusals: Record<AnswerRefusal, string> = {
  'no-appeal': 'There is no appeal to answer. Somebody may have answered it meanwhile',
  'own-refusal': 'You refused this yourself, so somebody else must answer the appeal',
  'verdict-missing': 'Choose whether you agree with the author',
  'answer-missing': 'Write an answer to the author',
  'answer-too-long': 'The answer must be 1,000 characters or fewer',
}
