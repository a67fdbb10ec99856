import type { Catalogue } from '../../../platform/words.ts'
import type { OwnWords, QuestionId } from './questions.ts'
import type { EqualityRefusal } from './rules.ts'
import { optionsInWelsh, yesAndNoInWelsh } from './words-welsh.ts'

export type EqualityWords = {
  startTitle: string
  start: readonly string[]
  startQuestion: string
  startYes: string
  startNo: string
  startMissing: string
  again: string
  caption: string
  questions: Record<QuestionId, string>
  hints: Partial<Record<QuestionId, string>>
  optionHints: Record<string, string>
  ownWords: Record<OwnWords, string>
  or: string
  day: string
  month: string
  year: string
  next: string
  problem: string
  refusals: Record<EqualityRefusal, string>
}

const en: EqualityWords = {
  startTitle: 'Help us see who we have heard from',
  start: [
    'We ask everyone the same questions about themselves. They help us see whose voices are missing, so that we can go and find them.',
    'Every question is optional. Your answers are kept apart from what you told us, under a lock of their own. Nobody at the council can see what one person answered: only counts, and never small ones.',
    'Your answer to our question has been received. Whatever you choose here does not change that.',
  ],
  startQuestion: 'Do you want to answer the equality questions?',
  startYes: 'Yes, answer the questions (takes 2 minutes)',
  startNo: 'No, skip the questions',
  startMissing: 'Choose whether you want to answer the equality questions',
  again:
    'If you answered before, what you choose now takes its place. We never show earlier answers here, because others could open this page.',
  caption: 'About you',
  questions: {
    age: 'What is your date of birth?',
    disability:
      'Do you have any physical or mental health conditions or illness lasting or expected to last 12 months or more?',
    disability_impact: 'Do any of your conditions or illnesses reduce your ability to carry out day to day activities?',
    ethnic_group: 'What is your ethnic group?',
    ethnic_detail: 'Which of the following best describes your background?',
    marital_status: 'What is your legal marital or registered civil partnership status?',
    religion: 'What is your religion?',
    sex: 'What is your sex?',
    gender_identity: 'Is the gender you identify with the same as your sex registered at birth?',
    sexual_orientation: 'Which of the following best describes your sexual orientation?',
    pregnancy_maternity: 'Are you pregnant, or have you had a baby in the last 12 months?',
  },
  hints: {
    age: 'For example, 31 3 1980. The year alone will do. We keep only your age group, not the date. If you prefer not to say, continue without writing anything.',
    disability_impact: 'For example eating, washing, walking or going shopping',
  },
  optionHints: { Christian: 'Including Church of England, Catholic, Protestant and all other Christian denominations' },
  ownWords: {
    ethnic_text: 'How would you describe your background? (optional)',
    religion_text: 'What is your religion? (optional)',
    gender_text: 'What is your gender identity? (optional)',
    orientation_text: 'How would you describe your sexual orientation? (optional)',
  },
  or: 'or',
  day: 'Day',
  month: 'Month',
  year: 'Year',
  next: 'Continue',
  problem: 'There is a problem',
  refusals: {
    'not-an-option': 'Choose one of the answers on this page, or continue without one',
    'not-a-date': 'Enter a real date of birth, such as 31 3 1980, or the year alone',
    'year-missing': 'Enter the year you were born in, or leave the whole date empty',
    'date-to-come': 'Your date of birth must be in the past',
    'too-long-ago': 'Check the year of your birth: it is more than 125 years ago',
    'own-words-too-long': 'Use 200 characters or fewer',
  },
}

const cy: EqualityWords = {
  startTitle: 'Helpwch ni i weld pwy rydym wedi eu clywed',
  start: [
    'Rydym yn gofyn yr un cwestiynau i bawb amdanynt eu hunain. Maent yn ein helpu i weld lleisiau pwy sydd ar goll, er mwyn i ni fynd i chwilio amdanynt.',
    "Mae pob cwestiwn yn ddewisol. Cedwir eich atebion ar wahân i'r hyn a ddywedoch wrthym, dan glo eu hunain. Ni all neb yn y cyngor weld beth atebodd un person: dim ond cyfansymiau, a byth rhai bach.",
    "Mae eich ateb i'n cwestiwn wedi cyrraedd. Nid yw'r hyn a ddewiswch yma yn newid hynny.",
  ],
  startQuestion: 'Ydych chi am ateb y cwestiynau cydraddoldeb?',
  startYes: 'Ydw, rwyf am ateb y cwestiynau (mae’n cymryd 2 funud)',
  startNo: 'Nac ydw, rwyf am hepgor y cwestiynau',
  startMissing: 'Dewiswch a ydych am ateb y cwestiynau cydraddoldeb',
  again:
    "Os atebasoch o'r blaen, bydd yr hyn a ddewiswch nawr yn cymryd ei le. Nid ydym byth yn dangos atebion cynharach yma, gan y gallai eraill agor y dudalen hon.",
  caption: 'Amdanoch chi',
  questions: {
    age: 'Beth yw eich dyddiad geni?',
    disability:
      'Oes gennych chi unrhyw gyflyrau neu salwch corfforol neu feddyliol sydd wedi para neu y disgwylir iddynt bara 12 mis neu fwy?',
    disability_impact:
      "A yw unrhyw un o'ch cyflyrau neu'ch salwch yn lleihau eich gallu i wneud gweithgareddau o ddydd i ddydd?",
    ethnic_group: 'Beth yw eich grŵp ethnig?',
    ethnic_detail: "Pa un o'r canlynol sy'n disgrifio eich cefndir orau?",
    marital_status: 'Beth yw eich statws priodasol neu bartneriaeth sifil gofrestredig gyfreithiol?',
    religion: 'Beth yw eich crefydd?',
    sex: 'Beth yw eich rhyw?',
    gender_identity:
      "A yw'r rhywedd rydych yn uniaethu ag ef yr un peth â'ch rhyw a gofrestrwyd pan gawsoch eich geni?",
    sexual_orientation: "Pa un o'r canlynol sy'n disgrifio eich cyfeiriadedd rhywiol orau?",
    pregnancy_maternity: "Ydych chi'n feichiog, neu a ydych wedi cael babi yn y 12 mis diwethaf?",
  },
  hints: {
    age: "Er enghraifft, 31 3 1980. Mae'r flwyddyn yn unig yn ddigon. Dim ond eich grŵp oedran rydym yn ei gadw, nid y dyddiad. Os yw'n well gennych beidio â dweud, ewch ymlaen heb ysgrifennu dim.",
    disability_impact: 'Er enghraifft bwyta, ymolchi, cerdded neu fynd i siopa',
  },
  optionHints: { Christian: 'Gan gynnwys yr Eglwys yn Lloegr, Catholig, Protestannaidd a phob enwad Cristnogol arall' },
  ownWords: {
    ethnic_text: 'Sut fyddech chi’n disgrifio eich cefndir? (dewisol)',
    religion_text: 'Beth yw eich crefydd? (dewisol)',
    gender_text: 'Beth yw eich hunaniaeth rhywedd? (dewisol)',
    orientation_text: 'Sut fyddech chi’n disgrifio eich cyfeiriadedd rhywiol? (dewisol)',
  },
  or: 'neu',
  day: 'Diwrnod',
  month: 'Mis',
  year: 'Blwyddyn',
  next: 'Parhau',
  problem: 'Mae problem',
  refusals: {
    'not-an-option': "Dewiswch un o'r atebion ar y dudalen hon, neu ewch ymlaen heb un",
    'not-a-date': "Rhowch ddyddiad geni go iawn, fel 31 3 1980, neu'r flwyddyn yn unig",
    'year-missing': 'Rhowch y flwyddyn y cawsoch eich geni, neu gadewch y dyddiad cyfan yn wag',
    'date-to-come': "Rhaid i'ch dyddiad geni fod yn y gorffennol",
    'too-long-ago': 'Gwiriwch flwyddyn eich geni: mae dros 125 o flynyddoedd yn ôl',
    'own-words-too-long': 'Defnyddiwch 200 nod neu lai',
  },
}

export const equalityWords: Catalogue<EqualityWords> = { en, cy }

/** An option as the reader sees it; what is kept is the English of the list. */
export const optionLabel = (option: string, language: 'en' | 'cy', question: QuestionId): string =>
  language === 'cy' ? (yesAndNoInWelsh[question]?.[option] ?? optionsInWelsh[option] ?? option) : option
