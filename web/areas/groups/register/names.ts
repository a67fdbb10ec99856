import type { Catalogue } from '../../../platform/words.ts'
import type { Community, Sector, SpokenLanguage } from './fields.ts'

type Names = {
  sectors: Record<Sector, string>
  communities: Record<Community, string>
  languages: Record<SpokenLanguage, string>
}

/** What the fixed answers of an entry are called on pages. */
export const names: Catalogue<Names> = {
  en: {
    sectors: {
      charity: 'Charity',
      community: 'Community group',
      faith: 'Faith group',
      'social-enterprise': 'Social enterprise',
      'co-operative': 'Co-operative',
      statutory: 'Public body',
      business: 'Business',
    },
    communities: {
      'older-people': 'Older people',
      'young-people': 'Young people',
      'children-and-families': 'Children and families',
      carers: 'Carers',
      'disabled-people': 'Disabled people',
      'people-with-a-learning-disability': 'People with a learning disability',
      'mental-health': 'People’s mental health',
      'black-and-minority-ethnic': 'Black and minority ethnic people',
      'gypsy-roma-and-traveller': 'Gypsy, Roma and Traveller people',
      'refugees-and-migrants': 'Refugees and migrants',
      lgbt: 'LGBT+ people',
      women: 'Women',
      men: 'Men',
      'faith-communities': 'People of a faith',
      veterans: 'Veterans',
      'people-on-low-incomes': 'People with little money',
      'people-without-a-home': 'People without a home',
      'rural-communities': 'People in villages',
    },
    languages: {
      ar: 'Arabic',
      bfi: 'British Sign Language',
      bg: 'Bulgarian',
      bn: 'Bengali',
      cy: 'Welsh',
      fa: 'Farsi',
      fr: 'French',
      gu: 'Gujarati',
      hi: 'Hindi',
      ko: 'Korean',
      lt: 'Lithuanian',
      pa: 'Punjabi',
      pl: 'Polish',
      pt: 'Portuguese',
      ro: 'Romanian',
      so: 'Somali',
      ta: 'Tamil',
      tr: 'Turkish',
      uk: 'Ukrainian',
      ur: 'Urdu',
      zh: 'Chinese',
    },
  },
  cy: {
    sectors: {
      charity: 'Elusen',
      community: 'Grŵp cymunedol',
      faith: 'Grŵp ffydd',
      'social-enterprise': 'Menter gymdeithasol',
      'co-operative': 'Cwmni cydweithredol',
      statutory: 'Corff cyhoeddus',
      business: 'Busnes',
    },
    communities: {
      'older-people': 'Pobl hŷn',
      'young-people': 'Pobl ifanc',
      'children-and-families': 'Plant a theuluoedd',
      carers: 'Gofalwyr',
      'disabled-people': 'Pobl anabl',
      'people-with-a-learning-disability': 'Pobl ag anabledd dysgu',
      'mental-health': 'Iechyd meddwl pobl',
      'black-and-minority-ethnic': 'Pobl Ddu a lleiafrifoedd ethnig',
      'gypsy-roma-and-traveller': 'Sipsiwn, Roma a Theithwyr',
      'refugees-and-migrants': 'Ffoaduriaid ac ymfudwyr',
      lgbt: 'Pobl LHDT+',
      women: 'Menywod',
      men: 'Dynion',
      'faith-communities': 'Pobl o ffydd',
      veterans: 'Cyn-filwyr',
      'people-on-low-incomes': 'Pobl heb lawer o arian',
      'people-without-a-home': 'Pobl heb gartref',
      'rural-communities': 'Pobl mewn pentrefi',
    },
    languages: {
      ar: 'Arabeg',
      bfi: 'Iaith Arwyddion Prydain',
      bg: 'Bwlgareg',
      bn: 'Bengaleg',
      cy: 'Cymraeg',
      fa: 'Ffarsi',
      fr: 'Ffrangeg',
      gu: 'Gwjarati',
      hi: 'Hindi',
      ko: 'Corëeg',
      lt: 'Lithwaneg',
      pa: 'Pwnjabeg',
      pl: 'Pwyleg',
      pt: 'Portiwgaleg',
      ro: 'Rwmaneg',
      so: 'Somaleg',
      ta: 'Tamileg',
      tr: 'Tyrceg',
      uk: 'Wcreineg',
      ur: 'Wrdw',
      zh: 'Tsieinëeg',
    },
  },
}

/** The names of what was chosen; a key that is no longer in the list says itself. */
export const named = (all: Readonly<Record<string, string>>, keys: readonly string[]): string[] =>
  keys.map((key) => all[key] ?? key)
