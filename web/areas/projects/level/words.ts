import type { Settings } from '../../../platform/settings.ts'
import type { Catalogue } from '../../../platform/words.ts'
import type { Language } from '../../../ui/layout/view.ts'
import type { CollaborationForm, Level } from '../types.ts'

type LevelWords = Record<Level, { name: string; meaning: string; promise: string }>
type FormWords = Record<CollaborationForm, { name: string; meaning: string }>

/** What each level means, and what the council promises to whoever takes part. */
export const levels: Catalogue<LevelWords> = {
  en: {
    inform: {
      name: 'Inform',
      meaning: 'We tell you what is happening and why. The decision is already made, or is not ours to make.',
      promise: 'We will give you clear facts in good time, and answer your questions.',
    },
    consult: {
      name: 'Consult',
      meaning: 'We have a plan or some choices, and we ask what you think before we decide.',
      promise: 'We will read all you say, decide, and tell you how it changed the decision, or why it did not.',
    },
    involve: {
      name: 'Involve',
      meaning: 'We work with you from early on, so that what worries you and what you hope for shape the choices.',
      promise: 'You will be able to find your concerns in the choices we put forward, and we will show you where.',
    },
    collaborate: {
      name: 'Collaborate',
      meaning: 'We work side by side at each step: what the problem is, what could be done, and which way to take.',
      promise:
        'We will work it out with you, and put what we agree together into the decision as far as we possibly can.',
    },
    'community-led': {
      name: 'Community-led',
      meaning: 'The community decides. The council helps with money, skills, rooms or rules.',
      promise: 'What you decide is what we will do.',
    },
  },
  cy: {
    inform: {
      name: 'Hysbysu',
      meaning:
        'Rydym yn dweud wrthych beth sy’n digwydd a pham. Mae’r penderfyniad wedi’i wneud eisoes, neu nid ni sydd i’w wneud.',
      promise: 'Byddwn yn rhoi ffeithiau clir i chi mewn da bryd, ac yn ateb eich cwestiynau.',
    },
    consult: {
      name: 'Ymgynghori',
      meaning: 'Mae gennym gynllun neu ddewisiadau, ac rydym yn gofyn eich barn cyn penderfynu.',
      promise:
        'Byddwn yn darllen popeth a ddywedwch, yn penderfynu, ac yn dweud wrthych sut y newidiodd y penderfyniad, neu pam na wnaeth.',
    },
    involve: {
      name: 'Cynnwys',
      meaning: 'Rydym yn gweithio gyda chi o’r dechrau, fel bod eich pryderon a’ch gobeithion yn llunio’r dewisiadau.',
      promise: 'Byddwch yn gallu gweld eich pryderon yn y dewisiadau a gynigiwn, a byddwn yn dangos ymhle.',
    },
    collaborate: {
      name: 'Cydweithio',
      meaning:
        'Rydym yn gweithio ochr yn ochr ar bob cam: beth yw’r broblem, beth ellid ei wneud, a pha ffordd i’w dilyn.',
      promise:
        'Byddwn yn gweithio’r ateb allan gyda chi, ac yn rhoi’r hyn y cytunwn arno yn y penderfyniad cyn belled ag y gallwn.',
    },
    'community-led': {
      name: 'Dan arweiniad y gymuned',
      meaning: 'Y gymuned sy’n penderfynu. Mae’r cyngor yn helpu gydag arian, sgiliau, ystafelloedd neu reolau.',
      promise: 'Yr hyn a benderfynwch chi yw’r hyn a wnawn ni.',
    },
  },
}

/** The ways of collaborating. */
export const forms: Catalogue<FormWords> = {
  en: {
    'co-design': { name: 'Co-design', meaning: 'We draw up the plan together. The council then carries it out.' },
    'co-produce': {
      name: 'Co-produce',
      meaning: 'We plan it and do it together, and share the power, the work and the credit as equals.',
    },
    'co-deliver': {
      name: 'Co-deliver',
      meaning: 'The plan is agreed. We do the work together, such as running a service side by side.',
    },
  },
  cy: {
    'co-design': {
      name: 'Cyd-ddylunio',
      meaning: 'Rydym yn llunio’r cynllun gyda’n gilydd. Yna mae’r cyngor yn ei roi ar waith.',
    },
    'co-produce': {
      name: 'Cydgynhyrchu',
      meaning:
        'Rydym yn ei gynllunio ac yn ei wneud gyda’n gilydd, ac yn rhannu’r grym, y gwaith a’r clod yn gyfartal.',
    },
    'co-deliver': {
      name: 'Cyd-ddarparu',
      meaning:
        'Mae’r cynllun wedi’i gytuno. Rydym yn gwneud y gwaith gyda’n gilydd, fel rhedeg gwasanaeth ochr yn ochr.',
    },
  },
}

/** The promise of a level: the council's own wording, where it set one as `promise-LEVEL`. */
export const promiseOf = (level: Level, language: Language, settings?: Pick<Settings, 'texts'>): string =>
  settings?.texts[`promise-${level}`]?.[language] || levels[language][level].promise

/** "Collaborate: co-produce" */
export const levelName = (level: Level, form: CollaborationForm | null, language: Language): string =>
  form ? `${levels[language][level].name}: ${forms[language][form].name.toLowerCase()}` : levels[language][level].name

export const levelRefusals = {
  'level-missing': 'Choose how much say people have',
  'level-unknown': 'Choose one of the five levels',
  'form-unknown': 'Choose one of the three ways of collaborating',
  'form-needs-collaborate': 'Choose co-design, co-produce or co-deliver only where the level is Collaborate',
  'reason-missing': 'Say why you are changing it. Everyone can read the reason',
  'reason-too-long': 'Make the reason 1,000 characters or fewer',
} as const
export type LevelRefusal = keyof typeof levelRefusals
